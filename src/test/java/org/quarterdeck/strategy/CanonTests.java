package org.quarterdeck.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/** The one spelling of a plan, as {@code docs/plans.md} has it. */
class CanonTests {

    private static final PlanText TEXT = new PlanText(
            "Żeglarze",
            "2027-H1",
            "Two lines\nof \"vision\".",
            Money.of("60000.00", "EUR"),
            List.of(new AdoptedObjective(
                    "OBJ-1",
                    "Teach",
                    new PersonId("lead"),
                    "EVENTS",
                    Money.of("20000.00", "EUR"),
                    List.of(new KeyResult(
                            "Workshops",
                            new BigDecimal("0"),
                            new BigDecimal("12.5"),
                            "a month",
                            LocalDate.of(2027, 6, 30),
                            "https://example.org/?a=1&b=2")))),
            null);

    private static final String CANONICAL = """
            {"currency":"EUR","funding":"60000.00","objectives":[{"budgetLine":"EVENTS","code":"OBJ-1",\
            "envelope":"20000.00","keyResults":[{"baseline":"0","due":"2027-06-30",\
            "source":"https://example.org/?a=1&b=2","target":"12.5","title":"Workshops","unit":"a month"}],\
            "owner":"lead","title":"Teach"}],"period":"2027-H1","title":"Żeglarze","vision":"Two lines\\nof \\"vision\\"."}""";

    /** By {@code printf '%s' '…' | sha256sum}. */
    private static final String HASH = "adc751dcc5352103393ff7c229acc25a15c1f613dbeb2b7073fd0d9ed88a2879";

    @Test
    void hasOneSpelling() {
        assertThat(Canon.write(TEXT)).isEqualTo(CANONICAL);
    }

    @Test
    @DisplayName("SP-03 the hash is what any tool makes of the canonical text")
    void isHashedAsAnyToolWould() {
        assertThat(Canon.hash(CANONICAL)).isEqualTo(HASH);
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(Canon.read(CANONICAL)).isEqualTo(TEXT);
    }
}
