package org.quarterdeck.people;

/** How far a member is trusted, and so what access their roles may have: the rule book's tiers. */
public enum Tier {
    /** Helps without any access. */
    T0,
    /** Lists, chat, the triage of issues. */
    T1,
    /** Trusted: writes, and holds roles that handle no money. */
    T2,
    /** Elevated: administers, handles money, personal data or keys. */
    T3;

    public boolean isAtLeast(Tier other) {
        return compareTo(other) >= 0;
    }
}
