package org.quarterdeck.access;

/** How a step towards access, or away from it, has come out. */
public enum Progress {
    /** Nothing is left to do. */
    OVER,
    /** It is looked at again later. */
    WAITING,
    /** The house has come to its end, and people go on. */
    LEFT_TO_PEOPLE
}
