package org.quarterdeck.access.systems;

import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;

/** A roster of the house's own. */
final class LocalRoster implements TargetSystem {

    private final RosterSeats seats;
    private final String system;

    LocalRoster(RosterSeats seats, String system) {
        this.seats = seats;
        this.system = system;
    }

    @Override
    public Answer look(Holding holding) {
        return seats.suspended(system, holding.person()).filter(out -> !out).isPresent()
                ? new Answer.Done(null, "is on the roster")
                : new Answer.Absent("is not on the roster");
    }

    @Override
    public Answer grant(Holding holding) {
        seats.put(system, holding.person());
        return new Answer.Done(null, "is on the roster");
    }

    @Override
    public Answer revoke(Holding holding) {
        return new Answer.Absent(
                seats.remove(system, holding.person()) ? "was taken off the roster" : "is not on the roster");
    }

    @Override
    public Answer suspend(Holding holding) {
        return seats.suspend(system, holding.person(), true)
                ? new Answer.Done(null, "is suspended on the roster")
                : new Answer.Absent("is not on the roster");
    }
}
