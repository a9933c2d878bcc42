package org.quarterdeck.corrections;

import java.util.Locale;

/** What somebody has found out about a payment. */
public enum CorrectionKind {
    /** Some or all of it came back. */
    REFUND,
    /** Another sum was paid than the one that is posted; nothing at all is one. */
    CORRECTION;

    /** As the form has it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CorrectionKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** What becomes of the payment. */
    String done() {
        return this == REFUND ? "refunded" : "corrected";
    }
}
