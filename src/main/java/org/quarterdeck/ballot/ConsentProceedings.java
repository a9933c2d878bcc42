package org.quarterdeck.ballot;

import org.quarterdeck.kernel.CaseNumber;

/** The consent round as it is carried out: its clock is set anew when somebody has spoken. */
public interface ConsentProceedings {

    /** @throws org.quarterdeck.kernel.NotNow if the case no longer waits for consent */
    void concernRaised(CaseNumber number);

    /** @throws org.quarterdeck.kernel.NotNow if the case no longer waits for consent */
    void concernResolved(CaseNumber number);

    /** Goes on at once, since nobody can decide any more. */
    void blocked(CaseNumber number);
}
