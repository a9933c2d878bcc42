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
    Seat() {
        this("", new CaseNumber("WKS-0000-0000"), 0, "", List.of(), null, false);
    }

    private Seat(
            String id,
            CaseNumber proposal,
            int place,
            String track,
            List<Reviewer> eligible,
            @Nullable Reviewer reviewer,
            boolean pinned) {
        this.id = id;
        this.proposal = proposal;
        this.place = place;
        this.track = track;
        this.eligible = eligible;
        this.reviewer = reviewer;
        this.pinned = pinned;
    }

    /** One that nobody has yet. */
    static Seat empty(CaseNumber proposal, int place, String track, List<Reviewer> eligible) {
        return new Seat("%s.%d".formatted(proposal, place), proposal, place, track, eligible, null, false);
    }

    /** One that somebody has and may lose; empty if they may not have it any more. */
    static Seat movable(Turn turn, String track, List<Reviewer> eligible) {
        Reviewer holder = eligible.stream()
                .filter(reviewer -> reviewer.id().equals(turn.reviewer()))
                .findFirst()
                .orElse(null);
        return new Seat(id(turn), turn.proposal(), turn.place(), track, eligible, holder, false);
    }

    /** One that stays with whoever has it, or had it. */
    static Seat taken(Turn turn, Reviewer reviewer) {
        return new Seat(id(turn), turn.proposal(), turn.place(), "", List.of(reviewer), reviewer, true);
    }

    private static String id(Turn turn) {
        return "%s.%d.%d".formatted(turn.proposal(), turn.place(), turn.seq());
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
