package org.quarterdeck.departure;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Runs the process of an inactivity review. */
public interface ReviewCases {

    void begin(CaseNumber number, String title);

    /**
     * Takes an objection to the case.
     *
     * @throws org.quarterdeck.kernel.NotNow if it is too late for one
     */
    void object(CaseNumber number, PersonId person, String words);
}
