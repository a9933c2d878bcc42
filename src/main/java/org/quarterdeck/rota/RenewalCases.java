package org.quarterdeck.rota;

import org.quarterdeck.kernel.CaseNumber;

/** Runs the process of a renewal. */
public interface RenewalCases {

    void begin(CaseNumber number, String title);

    /** Ends it where the credential was renewed in another way. */
    void renewedElsewhere(CaseNumber number);
}
