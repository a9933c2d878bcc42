package org.quarterdeck.closing;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;

/** What a year end asks of the room that commits money; it fills this in. */
public interface CommittedCases {

    /** @throws org.quarterdeck.kernel.NotNow if nothing is committed to the case any more */
    OpenCommitment get(CaseNumber number);

    /**
     * Has the case go on with another line, and tells whoever asked; what is committed goes with it.
     *
     * @param by the year end
     * @param deciders who have decided so
     */
    void carry(CaseNumber number, LineCode to, CaseNumber by, List<PersonId> deciders);
}
