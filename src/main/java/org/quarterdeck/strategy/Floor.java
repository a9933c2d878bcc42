package org.quarterdeck.strategy;

import org.quarterdeck.kernel.CaseNumber;

/** Where the discussion of a plan is held: what is said there asks somebody for an answer, as the drawing has it. */
public interface Floor {

    /** A comment was made. */
    void commented(CaseNumber plan, int comment);

    /** A new version was written. */
    void amended(CaseNumber plan, int version);
}
