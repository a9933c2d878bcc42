package org.quarterdeck.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Powers;
import org.springframework.stereotype.Component;

/** Leaves whoever is off duty what members may do. Administrators keep the house running whatever becomes of them. */
@Component
class PowersOnDuty implements Powers {

    private static final Set<Circle> OFF_DUTY = EnumSet.of(Circle.MEMBERS, Circle.ADMINISTRATORS);

    /** Auditors only read, and whoever is on leave goes on reading. */
    private static final Set<Circle> ON_LEAVE = EnumSet.of(Circle.MEMBERS, Circle.ADMINISTRATORS, Circle.AUDITORS);

    private final Standings standings;

    PowersOnDuty(Standings standings) {
        this.standings = standings;
    }

    /** Asks nothing of those who have nothing to lose: most people, most of the time. */
    @Override
    public Set<Circle> of(PersonId person, Set<Circle> circles) {
        if (OFF_DUTY.containsAll(circles)) {
            return circles;
        }
        MemberState state = standings.of(person).state();
        if (state.isOnDuty()) {
            return circles;
        }
        Set<Circle> left = state == MemberState.ON_LEAVE ? ON_LEAVE : OFF_DUTY;
        return circles.stream().filter(left::contains).collect(Collectors.toSet());
    }
}
