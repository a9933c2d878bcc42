package org.quarterdeck.strategy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a change of a plan's text is (SP-03). A material one begins the discussion anew. */
public enum Change {
    /** It changes what is decided: an objective, the target of a key result, an envelope by more than a twentieth, an owner. */
    MATERIAL,
    /** It says the same in other words. */
    EDITORIAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Change> of(String id) {
        return Arrays.stream(values()).filter(change -> change.id().equals(id)).findFirst();
    }
}
