package org.quarterdeck.access;

import org.quarterdeck.kernel.CaseNumber;

/** The cases that wait for what somebody else has to do in a system. */
public interface AccessWaits {

    /** Has the case look at once, not at its next turn. */
    void cutShort(CaseNumber caseNumber, String system);
}
