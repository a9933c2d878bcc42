package org.quarterdeck.appeals;

/** What somebody has to do with an appeal. */
enum Part {
    /** Had a part in the decision that is appealed against. */
    DECIDER,
    /** Brought the case that was decided, or is whom it is about. */
    CONCERNED,
    /** Was asked to hear it, and declared a conflict of interest. */
    RECUSED
}
