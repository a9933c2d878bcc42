package org.quarterdeck.privacy;

import org.quarterdeck.cases.Case;

/** Whether a case can still be taken back, as its drawing stands. */
public interface OpenDoors {

    boolean isWithdrawable(Case about);
}
