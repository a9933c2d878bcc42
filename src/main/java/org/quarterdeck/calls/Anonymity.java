package org.quarterdeck.calls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether reviewers know whose proposal they read (WP-07). */
public enum Anonymity {
    /** They don't. */
    BLIND,
    OPEN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Anonymity> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
