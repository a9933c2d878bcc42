package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quarterdeck.ledger.TestLines.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

class OpeningTests {

    private static final PersonId TREASURER = new PersonId("treasurer");

    @Test
    void becomesALine() {
        LineOpened opened =
                read(new Opening("OUTREACH-2", " Öffentlichkeit ", "EUR", "2027-H1", "lead", "WARN", "1250.5"));

        assertThat(opened.line())
                .isEqualTo(new Line(
                        new LineCode("OUTREACH-2"),
                        "Öffentlichkeit",
                        eur("0").currency(),
                        "2027-H1",
                        new PersonId("lead"),
                        FundsCheck.WARN));
        assertThat(opened.appropriation()).isEqualTo(eur("1250.50"));
        assertThat(opened.by()).isEqualTo(TREASURER);
    }

    @Test
    void belongsToThisYearAndStopsUnlessItSaysOtherwise() {
        Line line =
                read(new Opening("NEW", "New", "EUR", null, "lead", " ", "0")).line();

        assertThat(line.period()).isEqualTo("2031");
        assertThat(line.fundsCheck()).isEqualTo(FundsCheck.STOP);
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(faults(new Opening(null, " ", null, null, null, null, null)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "code", "is required",
                        "name", "is required",
                        "currency", "is required",
                        "owner", "is required",
                        "appropriated", "is required"));
        assertThat(faults(new Opening("a", "a\nb", "eur", "27", "nobody", "MAYBE", "-1"))
                        .keySet())
                .containsExactlyInAnyOrder("code", "name", "currency", "period", "owner", "fundsCheck", "appropriated");
    }

    @ParameterizedTest
    @CsvSource({
        "code, events",
        "code, E",
        "code, 1EVENTS",
        "code, EVENTS/2",
        "currency, XAU",
        "currency, EURO",
        "currency, ZZZ",
        "period, 2027-H3",
        "period, 2027-Q1",
        "owner, not-an-id",
        "owner, nobody",
        "fundsCheck, stop",
        "appropriated, 1.001",
        "appropriated, 1e3",
        "appropriated, '1,00'",
        "appropriated, 1000000000000",
        "appropriated, -0.01",
        "appropriated, .5"
    })
    void namesTheFault(String field, String text) {
        assertThat(faults(with(field, text))).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u2066b", "a\ud800b"})
    void isNamedInPlainLetters(String name) {
        assertThat(faults(with("name", name))).containsOnlyKeys("name");
        assertThat(faults(with("name", "x".repeat(121)))).containsOnlyKeys("name");
    }

    @Test
    void countsInItsOwnCurrency() {
        assertThat(read(new Opening("YEN", "Yen", "JPY", null, "lead", null, "500"))
                        .appropriation())
                .isEqualTo(Money.of("500", "JPY"));
        assertThat(faults(new Opening("YEN", "Yen", "JPY", null, "lead", null, "500.5")))
                .containsOnlyKeys("appropriated");
        assertThat(read(new Opening("DINAR", "Dinar", "KWD", null, "lead", null, "0.005"))
                        .appropriation()
                        .minor())
                .isEqualTo(5);
    }

    private static Opening with(String field, String text) {
        return new Opening(
                field.equals("code") ? text : "NEW",
                field.equals("name") ? text : "New",
                field.equals("currency") ? text : "EUR",
                field.equals("period") ? text : null,
                field.equals("owner") ? text : "lead",
                field.equals("fundsCheck") ? text : null,
                field.equals("appropriated") ? text : "1");
    }

    private static Map<String, String> faults(Opening opening) {
        @Nullable Invalid invalid = catchThrowableOfType(Invalid.class, () -> read(opening));
        List<Fault> faults = invalid == null ? List.of() : invalid.faults();
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::message));
    }

    private static LineOpened read(Opening opening) {
        Owners owners = List.of(new PersonId("lead"))::contains;
        return new OpeningForm(opening, owners, LocalDate.of(2031, 1, 1)).signedBy(TREASURER);
    }
}
