package org.quarterdeck.budget;

/** How the answers to a step add up. */
public enum Tally {
    OPEN,
    APPROVED,
    REJECTED,
    RETURNED,
    /** It is still open, and everybody who might answer is barred or has answered: the ballot is next. */
    NOBODY_LEFT
}
