package org.quarterdeck.departure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.people.MemberState;

/** What somebody is from then on. */
public enum Becoming {
    /** Gone; the account is removed. */
    OFFBOARDED,
    /** Thanked and remembered: the account stays, without any access. */
    EMERITUS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Becoming of(@Nullable String id) {
        return id == null ? OFFBOARDED : valueOf(id.toUpperCase(Locale.ROOT));
    }

    MemberState state() {
        return MemberState.valueOf(name());
    }
}
