package org.quarterdeck.claims;

import java.util.Locale;

/** Where a claim stands. */
public enum ClaimState {
    CLAIMED,
    APPROVED,
    REJECTED,
    PAID,
    /** It was to be paid, and the payment didn't go through. */
    FAILED,
    /** It was open when its request went back to review (BA-07). */
    VOID;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
