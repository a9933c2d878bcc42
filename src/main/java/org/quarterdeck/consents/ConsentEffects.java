package org.quarterdeck.consents;

import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.MembershipChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that what people say of a text has its effect at once, in the transaction that they say it in (VO-08). */
@Component
class ConsentEffects {

    private final ConsentRenewals renewals;
    private final ConsentRenewalCases cases;

    ConsentEffects(ConsentRenewals renewals, ConsentRenewalCases cases) {
        this.renewals = renewals;
        this.cases = cases;
    }

    @EventListener
    void given(ConsentGiven consent) {
        renewals.waiting(consent.person()).stream()
                .filter(renewal -> renewal.document().equals(consent.document()))
                .forEach(renewal -> cases.settle(renewal.number()));
    }

    /** A member who takes back what their place rests on is suspended until they agree again. */
    @EventListener
    void withdrawn(ConsentWithdrawn consent) {
        if (renewals.belongs(consent.person())) {
            renewals.suspendNow(renewals.get(renewals.open(consent.person(), consent.document())));
        }
    }

    @EventListener
    void left(MembershipChanged change) {
        if (change.now().hasLeft() || change.now() == MemberState.EMERITUS) {
            settleAll(change.person());
        }
    }

    private void settleAll(PersonId person) {
        renewals.waiting(person).forEach(renewal -> cases.settle(renewal.number()));
    }
}
