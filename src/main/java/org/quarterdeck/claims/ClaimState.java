package org.quarterdeck.claims;

import java.util.Locale;

/** Where a claim stands. */
public enum ClaimState {
    CLAIMED,
    APPROVED,
    REJECTED,
    PAID;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
