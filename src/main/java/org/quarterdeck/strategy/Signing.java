package org.quarterdeck.strategy;

import java.util.Locale;

/** What a sponsor says. To recuse oneself is an answer too: the question stays with the others. */
public enum Signing {
    SIGN,
    VETO,
    RECUSE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the form calls it. */
    public static Signing of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
