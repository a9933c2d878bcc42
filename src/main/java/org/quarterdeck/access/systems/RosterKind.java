package org.quarterdeck.access.systems;

import java.util.List;
import org.quarterdeck.access.SystemKind;
import org.quarterdeck.access.SystemSettings;
import org.quarterdeck.access.TargetSystem;
import org.springframework.stereotype.Component;

/** A list that the house itself keeps, in the place of a system outside. */
@Component
class RosterKind implements SystemKind {

    private final RosterSeats seats;

    RosterKind(RosterSeats seats) {
        this.seats = seats;
    }

    @Override
    public String kind() {
        return "roster";
    }

    @Override
    public List<String> missing(SystemSettings settings) {
        return List.of();
    }

    @Override
    public TargetSystem open(String system, SystemSettings settings) {
        return new LocalRoster(seats, system);
    }
}
