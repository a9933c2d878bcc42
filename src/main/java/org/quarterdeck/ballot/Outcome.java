package org.quarterdeck.ballot;

import java.util.Locale;

/** How a ballot ends. A failed quorum is no no: {@link #NO_DECISION} (SP-14). */
public enum Outcome {
    PASSED,
    FAILED,
    NO_DECISION;

    /** As the drawings and the API say it: {@code no-decision}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
