package org.quarterdeck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.engine.form.Written.form;
import static org.quarterdeck.engine.form.Written.sent;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.kernel.Fault;

/** A form as a whole: what is asked for, what is ignored, what is too much. */
class FormTests {

    private static final String CONFLICT = "{'key': 'conflict', 'type': 'checkbox'}";
    private static final String DECISION = """
            {'key': 'decision', 'type': 'radio', 'conditional': {'hide': '=conflict = true'},
             'values': [{'value': 'yes'}, {'value': 'no'}], 'validate': {'required': true}}""";
    private static final String COMMENT = """
            {'key': 'comment', 'type': 'textarea', 'conditional': {'hide': '=decision != \\"no\\"'},
             'validate': {'required': true, 'minLength': 5}}""";

    private final Form verdict = form(CONFLICT, DECISION, COMMENT);

    @Test
    void namesEveryFaultInTheOrderOfTheForm() {
        Form form = form(
                "{'key': 'b', 'type': 'textfield', 'validate': {'required': true}}",
                "{'key': 'a', 'type': 'number'}",
                "{'key': 'c', 'type': 'textfield'}");
        assertThat(form.check(sent("a", "x", "z", 1, "y", null, "c", "fine"), Map::of)
                        .faults())
                .containsExactly(
                        new Fault("b", "is required"),
                        new Fault("a", "must be a whole number"),
                        new Fault("y", "is not a field of this form"),
                        new Fault("z", "is not a field of this form"));
    }

    @Test
    void takesNothingWhereNothingIsAsked() {
        assertThat(Form.EMPTY.check(sent("x", 1), Map::of).faults())
                .containsExactly(new Fault("x", "is not a field of this form"));
        assertThat(Form.EMPTY.check(sent(), Map::of).faults()).isEmpty();
    }

    @Test
    void knowsNoFieldByTheNameOfWhatOnlyShows() {
        Form form = form(
                "{'type': 'text', 'key': 't'}",
                "{'type': 'separator'}",
                "{'type': 'button', 'key': 'b', 'action': 'reset'}",
                "{'type': 'html'}",
                "{'type': 'image'}",
                "{'type': 'spacer'}");
        assertThat(form.check(sent("t", "x"), Map::of).faults())
                .containsExactly(new Fault("t", "is not a field of this form"));
    }

    @Test
    @DisplayName("a hidden field is not asked for, and what is sent for it is ignored, however wrong")
    void ignoresWhatIsHidden() {
        assertThat(verdict.check(sent("conflict", true), Map::of).faults()).isEmpty();
        Form.Reading recusal = verdict.check(sent("conflict", true, "decision", "maybe", "comment", 5), Map::of);
        assertThat(recusal.faults()).isEmpty();
        assertThat(recusal.values()).isEqualTo(Map.of("conflict", true));
        assertThat(verdict.check(sent("decision", "no"), Map::of).faults())
                .containsExactly(new Fault("comment", "is required"));
        assertThat(verdict.check(sent("conflict", false), Map::of).faults())
                .containsExactly(new Fault("decision", "is required"));
    }

    @Test
    @DisplayName("a field hidden by one that is itself hidden stays hidden")
    void followsConditionsThroughHiddenFields() {
        Form.Reading reading = verdict.check(sent("conflict", true, "decision", "no"), Map::of);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.values()).isEqualTo(Map.of("conflict", true));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void refusesEveryMarkThatTurnsTheDirection(int mark) {
        Form form = form("{'key': 'a', 'type': 'textarea'}");
        String text = "a" + Character.toString(mark) + "b";
        assertThat(form.check(sent("a", text), Map::of).faults())
                .containsExactly(new Fault(
                        "a", "must not contain control characters or marks that turn the direction of writing"));
    }

    @Test
    void hidesWithTheGroupAroundIt() {
        Form form = form(CONFLICT, """
                {'type': 'group', 'conditional': {'hide': '=conflict'}, 'components': [
                    {'type': 'group', 'components': [{'key': 'a', 'type': 'textfield', 'validate': {'required': true}}]}]}""");
        assertThat(form.check(sent(), Map::of).faults()).containsExactly(new Fault("a", "is required"));
        assertThat(form.check(sent("conflict", true, "a", "x"), Map::of).values())
                .isEqualTo(Map.of("conflict", true));
    }

    @Test
    @DisplayName("conditions see what the form shows, and an unticked box as false")
    void asksWhatIsShown() {
        Form form = form(
                "{'key': 'a', 'type': 'textfield', 'conditional': {'hide': '=not(known)'}, 'validate': {'required': true}}",
                "{'key': 'box', 'type': 'checkbox'}",
                "{'key': 'b', 'type': 'textfield', 'conditional': {'hide': '=not(box)'}, 'validate': {'required': true}}");
        assertThat(form.check(sent(), () -> Map.of("known", true)).faults())
                .containsExactly(new Fault("a", "is required"));
        assertThat(form.check(sent(), () -> Map.of("known", false)).faults()).isEmpty();
    }

    @Test
    void asksForWhatIsShownOnlyWhereAConditionNeedsIt() {
        form(CONFLICT).check(sent(), () -> {
            throw new AssertionError("nobody needs it");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'disabled': true", "'readonly': true", "'readonly': '=locked'", "'type': 'expression', 'x': 1"})
    void ignoresWhatIsOnlyShown(String lock) {
        String type = lock.contains("type") ? "" : "'type': 'textfield', ";
        Form form = form("{'key': 'a', %s%s, 'validate': {'required': true}}".formatted(type, lock));
        Form.Reading reading = form.check(sent("a", 5), () -> Map.of("locked", true));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.values()).isEmpty();
    }

    @Test
    void countsLettersAsAReaderDoes() {
        Form form = form("{'key': 'a', 'type': 'textarea', 'validate': {'minLength': 3, 'maxLength': 4}}");
        Fault tooShort = new Fault("a", "must have at least 3 characters");
        assertThat(form.check(sent("a", "  ab  "), Map::of).faults()).containsExactly(tooShort);
        assertThat(form.check(sent("a", "👍👍"), Map::of).faults()).containsExactly(tooShort);
        assertThat(form.check(sent("a", "a\u200b\u200b"), Map::of).faults()).containsExactly(tooShort);
        assertThat(form.check(sent("a", "👍👍👍"), Map::of).faults()).isEmpty();
        assertThat(form.check(sent("a", " 👍👍👍👍 "), Map::of).faults()).isEmpty();
        assertThat(form.check(sent("a", "abcde"), Map::of).faults())
                .containsExactly(new Fault("a", "must have at most 4 characters"));
    }

    @Test
    void asksABoxThatIsRequiredToBeTicked() {
        Form form = form("{'key': 'a', 'type': 'checkbox', 'validate': {'required': true}}");
        assertThat(form.check(sent("a", false), Map::of).faults()).containsExactly(new Fault("a", "is required"));
        assertThat(form.check(sent("a", true), Map::of).faults()).isEmpty();
    }

    @Test
    void evaluatesBoundsAndDemands() {
        Form form = form(
                "{'key': 'n', 'type': 'number', 'validate': {'min': '=1 + 1', 'max': '=most'}}",
                "{'key': 'm', 'type': 'textfield', 'properties': {'kind': 'money', 'max': '=most'}}",
                "{'key': 'c', 'type': 'textfield', 'validate': {'required': '=n = 3', 'minLength': '=n'}}");
        assertThat(form.check(sent("n", 1), () -> Map.of("most", 3)).faults())
                .containsExactly(new Fault("n", "must be at least 2"));
        assertThat(form.check(sent("n", 4, "m", "3.01"), () -> Map.of("most", 3))
                        .faults())
                .containsExactly(new Fault("n", "must be at most 3"), new Fault("m", "must be at most 3"));
        assertThat(form.check(sent("n", 3), Map::of).faults()).containsExactly(new Fault("c", "is required"));
        assertThat(form.check(sent("n", 3, "c", "ab"), Map::of).faults())
                .containsExactly(new Fault("c", "must have at least 3 characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "^[A-Z]{3}$, EUR, true",
        "^[A-Z]{3}$, EURO, false",
        "^[A-Z]{3}$, eur, false",
        "b+, abc, true",
        "b+, ac, false"
    })
    @DisplayName("looks for a pattern as the browser does: anywhere, unless it is anchored")
    void looksForPatterns(String pattern, String value, boolean fits) {
        Form plain = form("{'key': 'a', 'type': 'textfield', 'validate': {'pattern': '%s'}}".formatted(pattern));
        assertThat(plain.check(sent("a", value), Map::of).faults())
                .isEqualTo(fits ? List.of() : List.of(new Fault("a", "must match " + pattern)));
        Form worded =
                form("{'key': 'a', 'type': 'textfield', 'validate': {'pattern': '%s', 'patternErrorMessage': 'no'}}"
                        .formatted(pattern));
        assertThat(worded.check(sent("a", value), Map::of).faults())
                .isEqualTo(fits ? List.of() : List.of(new Fault("a", "no")));
    }

    @ParameterizedTest
    @CsvSource({
        "email, ada@example.org, true",
        "email, ada@example, false",
        "email, ada example.org, false",
        "phone, +4930664040900, true",
        "phone, 030 66, false"
    })
    void knowsAddressesAndNumbers(String validation, String value, boolean fits) {
        Form form =
                form("{'key': 'a', 'type': 'textfield', 'validate': {'validationType': '%s'}}".formatted(validation));
        assertThat(form.check(sent("a", value), Map::of).faults().isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'key': 'a', 'type': 'filepicker'} | nobody can check a field of type filepicker on the server",
                "{'key': 'a', 'type': 'dynamiclist'} | nobody can check a field of type dynamiclist on the server",
                "{'path': 'a', 'type': 'group'} | a field of type group has no key",
                "{'type': 'textfield'} | a field of type textfield has no key",
                "{'key': 'a', 'type': 'textfield', 'properties': {'kind': 'colour'}} | there is no kind of text field named colour",
                "{'key': 'a', 'type': 'checkbox', 'conditional': {'hide': '=('}} | =( cannot be read",
                "{'key': 'a', 'type': 'checkbox'},{'key': 'a', 'type': 'checkbox'} | the form has 2 fields named a"
            })
    void refusesAFormThatNobodyCanEnforce(String components, String words) {
        assertThatThrownBy(() -> form(components))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(words);
    }
}
