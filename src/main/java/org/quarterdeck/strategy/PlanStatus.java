package org.quarterdeck.strategy;

import java.util.Locale;

/** Where a plan stands. */
enum PlanStatus {
    FILED,
    CONSULTATION,
    IN_BALLOT,
    IN_SIGNOFF,
    ADOPTED,
    REJECTED,
    NO_DECISION,
    WITHDRAWN,
    LAPSED;

    /** As the case's state is called in the API. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
