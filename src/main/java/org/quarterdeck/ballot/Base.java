package org.quarterdeck.ballot;

/** Of whom a share is taken. Stored with every result, since the same votes pass by one base and fail by another. */
public enum Base {
    /** The votes in favour and against. */
    CAST,
    /** Whoever took part: the votes cast and the abstentions. */
    PRESENT,
    /** The entire membership: every elector, whether they took part or not. */
    MEMBERSHIP
}
