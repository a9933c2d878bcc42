package org.quarterdeck.privacy;

import org.quarterdeck.kernel.CaseNumber;

/** Runs the process of an erasure: nobody starts it but the house. */
public interface ErasureCases {

    /** In the caller's transaction. */
    void begin(CaseNumber number);
}
