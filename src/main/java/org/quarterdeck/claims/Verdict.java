package org.quarterdeck.claims;

import java.util.Locale;

/** What a checker says. */
public enum Verdict {
    APPROVE,
    REJECT,
    /** Declares a conflict of interest (X2). */
    RECUSE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
