package org.quarterdeck.corrections;

import java.util.Locale;

/** What somebody says who is asked to confirm a correction. */
public enum CorrectionVerdict {
    APPROVE,
    REJECT,
    RECUSE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
