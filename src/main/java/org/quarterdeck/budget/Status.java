package org.quarterdeck.budget;

import java.util.Locale;

/** Where a budget request stands. */
public enum Status {
    SUBMITTED,
    IN_APPROVAL,
    RETURNED,
    ENCUMBERED,
    SPENT,
    REJECTED,
    WITHDRAWN,
    LAPSED;

    /** As the case's state is called in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOver() {
        return this == SPENT || this == REJECTED || this == WITHDRAWN || this == LAPSED;
    }
}
