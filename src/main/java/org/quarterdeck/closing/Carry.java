package org.quarterdeck.closing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which commitments go on. */
public enum Carry {
    ALL,
    NAMED,
    NONE;

    static Optional<Carry> of(String id) {
        return Arrays.stream(values()).filter(carry -> carry.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
