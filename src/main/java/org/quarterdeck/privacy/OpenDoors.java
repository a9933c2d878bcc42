package org.quarterdeck.privacy;

import org.quarterdeck.cases.Case;
import org.quarterdeck.kernel.PersonId;

/** Whether a case can still be taken back, as its drawing stands, and the way out. */
public interface OpenDoors {

    boolean isWithdrawable(Case about);

    /**
     * Withdraws it in a transaction of its own: one case that stays open, for a reason that only its room knows, holds up no other.
     *
     * @return false where it is refused, and nothing has changed
     */
    boolean withdraw(Case about, PersonId by, String reason);
}
