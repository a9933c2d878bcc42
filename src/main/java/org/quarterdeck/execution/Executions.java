package org.quarterdeck.execution;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Runs the process of an adopted plan. */
public interface Executions {

    /** Starts it, in the caller's transaction and as the house. */
    void begin(CaseNumber plan, String title);

    /** Ends the execution of a plan whose place another has taken; one whose objectives are pursued no longer ends by itself. */
    void handOver(CaseNumber plan);

    /**
     * Puts a rescission to the vote.
     *
     * @throws org.quarterdeck.kernel.NotNow if the plan's objectives are pursued no longer
     */
    void askRescission(CaseNumber plan, PersonId by, String reason);
}
