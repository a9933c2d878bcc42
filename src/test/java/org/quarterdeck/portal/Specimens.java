package org.quarterdeck.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.strategy.AdoptedObjective;
import org.quarterdeck.strategy.KeyResult;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanText;

/** Plans to be shown, with words that would like to be more than words. */
final class Specimens {

    static final CaseNumber NUMBER = new CaseNumber("PLN-2027-0001");
    static final Instant THEN = Instant.parse("2027-01-15T10:30:00Z");

    private Specimens() {}

    static PlanText text(String title, String vision, String envelope, String source) {
        return new PlanText(
                title,
                "2027",
                vision,
                Money.of("30000.00", "EUR"),
                List.of(new AdoptedObjective(
                        "OBJ-1",
                        "Workshops & <i>meetings</i>",
                        new PersonId("lead"),
                        "EVENTS",
                        Money.of(envelope, "EUR"),
                        List.of(new KeyResult(
                                "Workshops held",
                                BigDecimal.ZERO,
                                new BigDecimal("12"),
                                "workshops",
                                LocalDate.of(2027, 12, 31),
                                source)))),
                null);
    }

    static PlanText text() {
        return text(
                "Reach <script>alert(1)</script>",
                "Line one.\n* Line two\n\nLine three & more",
                "20000.00",
                "https://example.org/workshops");
    }

    static Plan plan(PlanText text, String state) {
        return new Plan(
                NUMBER,
                new PersonId("lead"),
                state,
                1,
                "ab".repeat(32),
                text,
                THEN,
                THEN.plusSeconds(14 * 86_400L),
                null,
                state.equals("adopted") ? THEN : null,
                null);
    }
}
