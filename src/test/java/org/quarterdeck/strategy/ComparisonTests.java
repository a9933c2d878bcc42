package org.quarterdeck.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/** SP-03: what of a change can't be called editorial. */
class ComparisonTests {

    private static final PlanText BEFORE = text("Teach", objective("OBJ-1", "lead", "EVENTS", "1000.00", "12"));

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(Comparison.of(BEFORE, BEFORE).changes()).isEmpty();
    }

    @Test
    void leavesWordsToTheSecondPerson() {
        Comparison comparison =
                Comparison.of(BEFORE, text("Teach!", objective("OBJ-1", "lead", "EVENTS", "1000.00", "12")));

        assertThat(comparison.changes()).containsExactly("the title: Teach! instead of Teach");
        assertThat(comparison.material()).isEmpty();
    }

    @Test
    @DisplayName("SP-03 an envelope may move by a twentieth, and by not a cent more")
    void measuresEnvelopes() {
        assertThat(withEnvelope("1050.00").material()).isEmpty();
        assertThat(withEnvelope("950.00").material()).isEmpty();
        assertThat(withEnvelope("1050.00").changes()).hasSize(1);
        assertThat(withEnvelope("1050.01").material())
                .containsExactly("the envelope of OBJ-1: 1050.01 EUR instead of 1000.00 EUR");
        assertThat(withEnvelope("949.99").material()).hasSize(1);
    }

    @Test
    void callsOwnersLinesTargetsAndObjectivesMaterial() {
        assertThat(with(objective("OBJ-1", "lead2", "EVENTS", "1000.00", "12")).material())
                .containsExactly("the owner of OBJ-1: lead2 instead of lead");
        assertThat(with(objective("OBJ-1", "lead", "TRAVEL", "1000.00", "12")).material())
                .hasSize(1);
        assertThat(with(objective("OBJ-1", "lead", "EVENTS", "1000.00", "13")).material())
                .containsExactly("the target of key result 1 of OBJ-1: 13 workshops instead of 12 workshops");
        assertThat(with(objective("OBJ-2", "lead", "EVENTS", "1000.00", "12")).material())
                .containsExactly("objective OBJ-2 is new", "objective OBJ-1 is gone");
        AdoptedObjective more = objective("OBJ-1", "lead", "EVENTS", "1000.00", "12");
        KeyResult one = more.keyResults().get(0);
        assertThat(with(new AdoptedObjective(
                                "OBJ-1", more.title(), more.owner(), "EVENTS", more.envelope(), List.of(one, one)))
                        .material())
                .containsExactly("OBJ-1 has 2 key results instead of 1");
    }

    private static Comparison withEnvelope(String envelope) {
        return with(objective("OBJ-1", "lead", "EVENTS", envelope, "12"));
    }

    private static Comparison with(AdoptedObjective objective) {
        return Comparison.of(BEFORE, text("Teach", objective));
    }

    private static PlanText text(String title, AdoptedObjective objective) {
        return new PlanText(
                title, "2027", "Everybody finds a teacher.", Money.of("5000.00", "EUR"), List.of(objective), null);
    }

    private static AdoptedObjective objective(String code, String owner, String line, String envelope, String target) {
        return new AdoptedObjective(
                code,
                "Teach the beginners",
                new PersonId(owner),
                line,
                Money.of(envelope, "EUR"),
                List.of(new KeyResult(
                        "Workshops held",
                        BigDecimal.ZERO,
                        new BigDecimal(target),
                        "workshops",
                        LocalDate.of(2027, 12, 31),
                        "https://example.org/workshops")));
    }
}
