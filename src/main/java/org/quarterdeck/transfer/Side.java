package org.quarterdeck.transfer;

import java.util.Locale;

/** The two lines that money moves between: somebody answers for each. */
public enum Side {
    GIVING,
    TAKING;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Side of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    Side other() {
        return this == GIVING ? TAKING : GIVING;
    }
}
