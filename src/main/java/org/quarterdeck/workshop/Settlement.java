package org.quarterdeck.workshop;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Puts the case of a proposal that was settled elsewhere where it waits for its event to be over. */
public interface Settlement {

    void stand(CaseNumber number, PersonId proposer, String title);
}
