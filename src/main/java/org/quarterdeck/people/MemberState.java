package org.quarterdeck.people;

import java.util.Locale;

/** Where a member stands. */
public enum MemberState {
    PROBATION,
    ACTIVE,
    ON_LEAVE,
    SUSPENDED,
    EMERITUS,
    OFFBOARDED;

    /** Whether they are given anything to do, and may decide. */
    public boolean isOnDuty() {
        return this == PROBATION || this == ACTIVE;
    }

    /** Whether they belong to the community no longer. */
    public boolean hasLeft() {
        return this == OFFBOARDED;
    }

    /** In a sentence: {@code on leave}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
