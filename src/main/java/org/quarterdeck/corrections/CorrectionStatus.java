package org.quarterdeck.corrections;

import java.util.Locale;

/** Where a correction stands. */
public enum CorrectionStatus {
    ASKED,
    POSTED,
    REJECTED,
    WITHDRAWN;

    /** As the case's state is called in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
