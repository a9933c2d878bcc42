package org.quarterdeck.budget;

/** How the answers to a step add up. */
public enum Tally {
    OPEN,
    APPROVED,
    REJECTED,
    RETURNED
}
