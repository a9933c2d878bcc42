package org.quarterdeck.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;

/** A plan by itself. */
class StrategyPlanTests {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(14));
    private static final CaseNumber OTHER = new CaseNumber("PLN-2027-0009");

    private final StrategyPlan plan = StrategyPlan.file(new CaseNumber("PLN-2026-0001"), new PersonId("lead"), NOW);

    @Test
    void isAdoptedStepByStep() {
        plan.discussUntil(CLOSES);
        assertThat(plan.amend()).isEqualTo(2);
        plan.freeze(true, CLOSES);
        plan.passVote();
        plan.adopt(true, CLOSES);
        plan.supersede(OTHER);

        assertThat(plan.status()).isEqualTo(PlanStatus.ADOPTED);
        assertThat(plan.adoptedAt()).isEqualTo(CLOSES);
        assertThat(plan.supersededBy()).isEqualTo(OTHER);
        assertThatThrownBy(() -> plan.supersede(OTHER)).isInstanceOf(NotNow.class);
        assertThatThrownBy(plan::withdraw).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("SP-02 is frozen neither early nor with anything unanswered")
    void isDiscussedToTheEnd() {
        plan.discussUntil(CLOSES);

        assertThatThrownBy(() -> plan.freeze(true, CLOSES.minusMillis(1))).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> plan.freeze(false, CLOSES)).isInstanceOf(Barred.class);
        assertThat(plan.status()).isEqualTo(PlanStatus.CONSULTATION);
    }

    @Test
    @DisplayName("SP-03 is discussed again when its frozen text is changed, and changed no more once it is voted for")
    void isDiscussedAgainWhenChanged() {
        plan.discussUntil(CLOSES);
        plan.freeze(true, CLOSES);
        assertThat(plan.amend()).isEqualTo(2);
        assertThat(plan.status()).isEqualTo(PlanStatus.CONSULTATION);
        assertThat(plan.frozenAt()).isNull();
        plan.discussUntil(CLOSES);
        plan.freeze(true, CLOSES);
        plan.passVote();

        assertThatThrownBy(plan::amend).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> plan.discussUntil(CLOSES)).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("X1 is led to no end that nobody decided")
    void endsAsItWasDecided() {
        assertThatThrownBy(() -> plan.adopt(true, NOW)).isInstanceOf(NotNow.class);
        plan.discussUntil(CLOSES);
        plan.freeze(true, CLOSES);
        assertThatThrownBy(() -> plan.reject(false)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> plan.leaveUndecided(false)).isInstanceOf(Barred.class);
        plan.passVote();
        assertThatThrownBy(() -> plan.adopt(false, CLOSES)).isInstanceOf(Barred.class);
        plan.reject(true);

        assertThat(plan.status()).isEqualTo(PlanStatus.REJECTED);
    }

    @Test
    @DisplayName("X4 is withdrawn from wherever it stands before adoption")
    void isWithdrawn() {
        plan.discussUntil(CLOSES);
        plan.freeze(true, CLOSES);
        plan.withdraw();

        assertThat(plan.status().id()).isEqualTo("withdrawn");
        assertThatThrownBy(plan::lapse).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> plan.supersede(OTHER)).isInstanceOf(NotNow.class);
    }
}
