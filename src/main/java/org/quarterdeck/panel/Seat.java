package org.quarterdeck.panel;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/** One review that a proposal is to have, as the solver fills it. Whoever has a conflict isn't among those it may choose from. */
@PlanningEntity
class Seat {

    @PlanningId
    private final String id;

    private final CaseNumber proposal;
    private final int place;
    private final String track;

    @ValueRangeProvider
    private final List<Reviewer> eligible;

    @PlanningPin
    private final boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Reviewer reviewer;

    /** What the solver makes copies from. */
    @SuppressWarnings("NullAway")
    Seat() {
        this(new CaseNumber("WKS-0000-0000"), 0, "", List.of(), null, false);
    }

    Seat(
            CaseNumber proposal,
            int place,
            String track,
            List<Reviewer> eligible,
            @Nullable Reviewer reviewer,
            boolean pinned) {
        this.id = proposal + "." + place;
        this.proposal = proposal;
        this.place = place;
        this.track = track;
        this.eligible = eligible;
        this.reviewer = reviewer;
        this.pinned = pinned;
    }

    CaseNumber proposal() {
        return proposal;
    }

    int place() {
        return place;
    }

    boolean isPinned() {
        return pinned;
    }

    List<Reviewer> eligible() {
        return eligible;
    }

    @Nullable
    Reviewer reviewer() {
        return reviewer;
    }

    boolean isWithAnExpert() {
        return reviewer != null && reviewer.knows(track);
    }

    @Override
    public String toString() {
        return id;
    }
}
