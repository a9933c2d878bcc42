package org.quarterdeck.appeals;

import java.util.Locale;

/** On what somebody may appeal (X5). */
public enum Ground {
    PROCEDURAL_ERROR,
    UNDISCLOSED_CONFLICT,
    NEW_FACT,
    MISAPPLIED_RULE;

    /** As forms, the table and the API call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Ground of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@code procedural error}. */
    String words() {
        return id().replace('-', ' ');
    }
}
