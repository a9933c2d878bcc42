package org.quarterdeck.appeals;

import java.util.Locale;

/** Where an appeal stands. */
public enum AppealStatus {
    LODGED,
    IN_HEARING,
    UPHELD,
    OVERTURNED,
    REMANDED,
    INADMISSIBLE,
    WITHDRAWN;

    /** As the case's state is called in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody has heard it. */
    boolean isHeard() {
        return this == UPHELD || this == OVERTURNED || this == REMANDED;
    }
}
