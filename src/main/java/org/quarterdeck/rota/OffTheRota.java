package org.quarterdeck.rota;

import java.util.EnumSet;
import java.util.Set;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.MembershipChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes whoever helps no more off every shift to come. Whoever is on leave is back by some of them: that is for the leave to say. */
@Component
class OffTheRota {

    private static final Set<MemberState> NO_MORE =
            EnumSet.of(MemberState.SUSPENDED, MemberState.EMERITUS, MemberState.OFFBOARDED);

    private final Rota rota;

    OffTheRota(Rota rota) {
        this.rota = rota;
    }

    @EventListener
    void on(MembershipChanged change) {
        if (NO_MORE.contains(change.now())) {
            rota.giveBack(change.person(), null);
        }
    }
}
