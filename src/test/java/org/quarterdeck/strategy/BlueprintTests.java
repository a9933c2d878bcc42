package org.quarterdeck.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.kernel.Fault;

/** SP-01: what is missing or wrong in the objectives of a plan is named by its place. */
class BlueprintTests {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Arguments> faultsOfAnObjective() {
        return Stream.of(
                arguments("code", null, "is required"),
                arguments("code", "obj 1", "must be capitals, digits and hyphens, as in OBJ-1"),
                arguments("title", " ", "is required"),
                arguments("title", 7, "must be text"),
                arguments("title", "a\u202eb", "must not contain control characters or bidirectional overrides"),
                arguments("title", "x".repeat(121), "must be at most 120 characters long"),
                arguments("owner", null, "is required"),
                arguments("owner", "nobody", "must be the id of a known person"),
                arguments("owner", "no body", "must be the id of a known person"),
                arguments("budgetLine", null, "is required"),
                arguments(
                        "budgetLine", "events", "must be 2 to 32 capitals, digits or hyphens, beginning with a letter"),
                arguments("envelope", null, "is required"),
                arguments("envelope", "much", "must be an amount of money such as 20000.00"),
                arguments("envelope", "0", "must be more than nothing"),
                arguments("envelope", -1, "must be more than nothing"),
                arguments("envelope", "1.005", "must have no more decimals than EUR has"),
                arguments("keyResults", null, "must be a list of one to 12 key results"),
                arguments("keyResults", List.of(), "must be a list of one to 12 key results"),
                arguments("keyResults", List.of("teach"), null),
                arguments("risks", "many", "is not known here"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("faultsOfAnObjective")
    void namesTheFaultOfAnObjective(String field, Object value, String words) {
        Map<String, Object> objective = Drafts.objective("OBJ-1", "EVENTS", "100.00");
        objective.put(field, value);

        assertThat(faults(List.of(objective)))
                .containsExactly(
                        words == null
                                ? new Fault("objectives[0].keyResults[0]", "must be an object")
                                : new Fault("objectives[0]." + field, words));
    }

    static Stream<Arguments> faultsOfAKeyResult() {
        return Stream.of(
                arguments("title", null, "is required"),
                arguments("baseline", null, "is required"),
                arguments("baseline", "none", "must be a number such as 12 or 0.5"),
                arguments("target", null, "is required"),
                arguments("target", true, "must be a number such as 12 or 0.5"),
                arguments("target", 1e300, "must be a number such as 12 or 0.5"),
                arguments("unit", null, "is required"),
                arguments("due", null, "is required"),
                arguments("due", "2027-02-30", "must be a date such as 2027-12-31"),
                arguments("due", "soon", "must be a date such as 2027-12-31"),
                arguments("source", null, "is required"),
                arguments("source", "", "is required"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("faultsOfAKeyResult")
    void namesTheFaultOfAKeyResult(String field, Object value, String words) {
        Map<String, Object> objective = Drafts.objective("OBJ-1", "EVENTS", "100.00");
        Map<String, Object> broken = Drafts.keyResult();
        broken.put(field, value);
        objective.put("keyResults", List.of(Drafts.keyResult(), broken));

        assertThat(faults(List.of(objective)))
                .containsExactly(new Fault("objectives[0].keyResults[1]." + field, words));
    }

    @Test
    @DisplayName("SP-01 all faults are named at once")
    void namesAllAtOnce() {
        Map<String, Object> first = Drafts.objective("OBJ-1", "EVENTS", "100.00");
        first.remove("owner");
        first.put("keyResults", List.of(Map.of("title", "Workshops held", "baseline", 0, "target", 12)));
        Map<String, Object> second = Drafts.objective("OBJ-1", "EVENTS", "100.00");

        assertThat(faults(List.of(first, second)))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "objectives[0].owner",
                        "objectives[0].keyResults[0].unit",
                        "objectives[0].keyResults[0].due",
                        "objectives[0].keyResults[0].source",
                        "objectives[1].code");
    }

    @Test
    void takesOneToSeven() {
        List<Map<String, Object>> objectives = new ArrayList<>();
        assertThat(faults(objectives)).extracting(Fault::field).containsExactly("objectives");
        for (int code = 1; code <= 7; code++) {
            objectives.add(Drafts.objective("OBJ-" + code, "EVENTS", "100.00"));
        }
        assertThat(faults(objectives)).isEmpty();
        objectives.add(Drafts.objective("OBJ-8", "EVENTS", "100.00"));
        assertThat(faults(objectives)).extracting(Fault::field).containsExactly("objectives");
        assertThat(faults(Map.of("code", "OBJ-1"))).extracting(Fault::field).containsExactly("objectives");
    }

    @Test
    void keepsFiguresExact() {
        Map<String, Object> objective = Drafts.objective("OBJ-1", "EVENTS", "100.00");
        Map<String, Object> keyResult = new HashMap<>(Drafts.keyResult());
        keyResult.put("baseline", "0.10");
        keyResult.put("target", 100);
        objective.put("keyResults", List.of(keyResult));

        KeyResult read = reader(new ArrayList<>())
                .read(tree(List.of(objective)))
                .get(0)
                .keyResults()
                .get(0);

        assertThat(read.baseline().toPlainString()).isEqualTo("0.1");
        assertThat(read.target().toPlainString()).isEqualTo("100");
    }

    private static List<Fault> faults(Object objectives) {
        List<Fault> faults = new ArrayList<>();
        reader(faults).read(tree(objectives));
        return faults;
    }

    private static Blueprint reader(List<Fault> faults) {
        return new Blueprint(
                Currency.getInstance("EUR"), person -> person.value().equals("lead"), faults);
    }

    private static JsonNode tree(Object objectives) {
        return JSON.valueToTree(objectives);
    }
}
