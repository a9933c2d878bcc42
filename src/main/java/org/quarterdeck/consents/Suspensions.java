package org.quarterdeck.consents;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Mainstays;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Component;

/** Lets a member's place and access rest, and puts them back. */
@Component
class Suspensions {

    private final Memberships memberships;
    private final Mainstays mainstays;
    private final Accesses accesses;
    private final ConsentSettings settings;

    Suspensions(Memberships memberships, Mainstays mainstays, Accesses accesses, ConsentSettings settings) {
        this.memberships = memberships;
        this.mainstays = mainstays;
        this.accesses = accesses;
        this.settings = settings;
    }

    /** Whether silence costs this member their access for a while. */
    boolean concerns(PersonId person) {
        return memberships
                .of(person)
                .map(Membership::tier)
                .filter(tier -> tier.isAtLeast(settings.suspendFrom()))
                .isPresent();
    }

    /** The circles that would be left empty without the member, who therefore stays. */
    List<Circle> emptiedBy(PersonId person) {
        return mainstays.hold(person);
    }

    /** Where they stood; empty if they don't belong, or are suspended already. */
    Optional<MemberState> suspend(PersonId person) {
        Optional<MemberState> before = memberships
                .of(person)
                .map(Membership::state)
                .filter(state -> state != MemberState.SUSPENDED && !state.hasLeft());
        before.ifPresent(state -> {
            memberships.move(person, MemberState.SUSPENDED);
            accesses.suspend(person);
        });
        return before;
    }

    /** Unless something else has happened to them since. */
    void resume(PersonId person, MemberState to) {
        boolean suspended = memberships
                .of(person)
                .filter(member -> member.state() == MemberState.SUSPENDED)
                .isPresent();
        if (suspended) {
            memberships.move(person, to);
            accesses.resume(person);
        }
    }
}
