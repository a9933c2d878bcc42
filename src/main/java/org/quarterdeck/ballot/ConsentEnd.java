package org.quarterdeck.ballot;

import java.util.Locale;

/** What a consent round comes to. */
public enum ConsentEnd {
    /** It isn't over: the comment period runs, a concern is open or somebody holds it up. */
    OPEN,
    /** Nobody has a reasoned objection, and enough have signed off (SP-06). */
    CONSENT,
    /** There is none: the vote decides, on the same text. */
    NO_CONSENT,
    /** So many have stepped back that nobody can decide (SP-05). */
    BLOCKED;

    /** As the API and the register say it: {@code no-consent}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the question is settled, so that nobody has to vote on it. */
    public boolean isDecided() {
        return this == CONSENT || this == BLOCKED;
    }
}
