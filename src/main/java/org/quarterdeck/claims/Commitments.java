package org.quarterdeck.claims;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** What claims ask of the room that commits money; it fills this in. */
public interface Commitments {

    /** @throws org.quarterdeck.kernel.NotNow if nothing is committed to the request, or not any more */
    Commitment get(CaseNumber number);

    /** The rules that the request was decided under, as the register keeps them. */
    Map<String, Object> policy(CaseNumber number);

    /** Ends the request as spent; what is still committed is given back. */
    void settle(CaseNumber number);
}
