package org.quarterdeck.workshop;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** Knows which rules a proposal has been decided under. */
public interface ProposalPolicy {

    /** As plain JSON for the register. */
    Map<String, Object> of(CaseNumber number);
}
