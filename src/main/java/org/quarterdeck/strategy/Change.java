package org.quarterdeck.strategy;

import java.util.Locale;

/** What a change of a plan's text is (SP-03). A material one begins the discussion anew. */
public enum Change {
    /** It changes what is decided: an objective, the target of a key result, an envelope by more than a twentieth, an owner. */
    MATERIAL,
    /** It says the same in other words. */
    EDITORIAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the form calls it. */
    public static Change of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
