package org.quarterdeck.panel;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All seats of a call, with those who may have one. */
@PlanningSolution
class Bench {

    @ProblemFactProperty
    private final Quota quota;

    @PlanningEntityCollectionProperty
    private final List<Seat> seats;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 3)
    private @Nullable BendableLongScore score;

    /** What the solver makes copies from. */
    Bench() {
        this(List.of(), 0);
    }

    Bench(List<Seat> seats, int maxLoad) {
        this.quota = new Quota(maxLoad);
        this.seats = seats;
    }

    int maxLoad() {
        return quota.maxLoad();
    }

    List<Seat> seats() {
        return seats;
    }

    @Nullable
    BendableLongScore score() {
        return score;
    }

    /** @param maxLoad how many reviews one reviewer is asked for at most */
    record Quota(int maxLoad) {}
}
