package org.quarterdeck.volunteer;

import java.util.Optional;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Component;

/**
 * Knows whose membership keeps an application of theirs from letting them in: nobody gets past a suspension or a leave by it, nor back
 * after they were let go. Whoever had left before they applied is welcome again.
 */
@Component
class Clearance {

    private final Memberships memberships;

    Clearance(Memberships memberships) {
        this.memberships = memberships;
    }

    /** What stands in the way, in words for people; empty where nothing does. */
    Optional<String> obstacle(VolunteerApplication application) {
        return memberships
                .of(application.applicant())
                .filter(member -> isInTheWay(member, application))
                .map(Membership::state)
                .map(state -> "the applicant's membership is " + state.words());
    }

    private static boolean isInTheWay(Membership member, VolunteerApplication application) {
        return member.state() == MemberState.SUSPENDED
                || member.state() == MemberState.ON_LEAVE
                || (member.state().hasLeft() && member.since().isAfter(application.submittedAt()));
    }
}
