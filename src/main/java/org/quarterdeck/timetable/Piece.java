package org.quarterdeck.timetable;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/** A session as the solver sees it: it looks for the spot. */
@PlanningEntity
class Piece {

    /** Weighs more than all that anybody likes better: what is announced moves last, what is drafted last but one. */
    private static final long ANNOUNCED = 10_000_000;

    private static final long DRAFTED = 1_000_000;

    @PlanningId
    private String number;

    @PlanningPin
    private boolean pinned;

    @ValueRangeProvider
    private List<Spot> spots;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Spot spot;

    private String track;
    private int minutes;
    private int pause;
    private boolean announced;
    private @Nullable Spot before;

    /** For the solver, which copies pieces. */
    @SuppressWarnings({"NullAway.Init", "unused"})
    Piece() {}

    /** @param before where it stands, which it keeps where it can; null for nowhere */
    Piece(Session session, int pause, List<Spot> spots, @Nullable Spot before, boolean pinned, boolean announced) {
        this.number = session.number().value();
        this.track = session.track();
        this.minutes = session.minutes();
        this.pause = pause;
        this.spots = spots;
        this.spot = before;
        this.before = before;
        this.pinned = pinned;
        this.announced = announced;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(number);
    }

    String number() {
        return number;
    }

    String track() {
        return track;
    }

    String room() {
        return placed().room();
    }

    long start() {
        return placed().start();
    }

    long end() {
        return start() + minutes;
    }

    /** When the next one can begin. */
    long clear() {
        return end() + pause;
    }

    long price() {
        return placed().price();
    }

    @Nullable
    Spot spot() {
        return spot;
    }

    int choices() {
        return spots.size();
    }

    boolean isNowhere() {
        return spot == null;
    }

    /** Nowhere, though it could be somewhere if there were no others. */
    boolean isLeftOver() {
        return isNowhere() && !pinned && !spots.isEmpty();
    }

    boolean hasMoved() {
        return before != null && !before.equals(spot);
    }

    long priceOfMoving() {
        return announced ? ANNOUNCED : DRAFTED;
    }

    long minutesBeside(Piece other) {
        return Math.min(end(), other.end()) - Math.max(start(), other.start());
    }

    private Spot placed() {
        return Objects.requireNonNull(spot);
    }
}
