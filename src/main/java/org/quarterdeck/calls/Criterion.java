package org.quarterdeck.calls;

import java.util.Locale;

/** What a review gives points for. */
public enum Criterion {
    OVERALL,
    RELEVANCE,
    CONTENT,
    DELIVERY;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
