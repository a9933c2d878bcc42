package org.quarterdeck.claims;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** What claims ask of the room that commits money; it fills this in. */
public interface Commitments {

    /** @throws org.quarterdeck.kernel.NotNow if nothing is committed to the request, or not any more */
    Commitment get(CaseNumber number);

    /** The same, held until the transaction ends: whatever moves the request's money holds it before its line. */
    Commitment hold(CaseNumber number);

    /**
     * What was committed to the request once, though it be over now.
     *
     * @throws org.quarterdeck.kernel.NotNow if nothing ever was
     */
    Commitment past(CaseNumber number);

    /** The same, held until the transaction ends. */
    Commitment holdPast(CaseNumber number);

    /** The rules that the request was decided under, as the register keeps them. */
    Map<String, Object> policy(CaseNumber number);

    /** Ends the request as spent; what is still committed is given back. */
    void settle(CaseNumber number);
}
