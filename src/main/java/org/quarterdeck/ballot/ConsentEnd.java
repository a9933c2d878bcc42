package org.quarterdeck.ballot;

/** What a consent round comes to. */
enum ConsentEnd {
    /** It isn't over: the comment period runs, a concern is open or somebody holds it up. */
    OPEN,
    /** Nobody has a reasoned objection, and enough have signed off (SP-06). */
    CONSENT,
    /** There is none: the vote decides, on the same text. */
    NO_CONSENT,
    /** So many have stepped back that nobody can decide (SP-05). */
    BLOCKED;
}
