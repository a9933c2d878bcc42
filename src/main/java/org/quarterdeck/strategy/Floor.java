package org.quarterdeck.strategy;

import org.quarterdeck.kernel.CaseNumber;

/** Where the discussion of a plan is held: what is said there asks somebody for an answer, as the drawing has it. */
public interface Floor {

    /** A comment was made. */
    void commented(CaseNumber plan, int comment);

    /** A text that was put to the vote is discussed again; the vote on it is over. */
    void reopened(CaseNumber plan);

    /** A new version was written. */
    void amended(CaseNumber plan, int version);
}
