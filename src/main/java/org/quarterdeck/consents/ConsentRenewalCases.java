package org.quarterdeck.consents;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Runs the processes of renewals: nobody starts one but the house. All of it in the caller's transaction. */
public interface ConsentRenewalCases {

    /** Has everybody asked behind that person who agreed to an earlier version: soon and apart, by a job. */
    void askEverybody(String document, String version, @Nullable PersonId after);

    void begin(CaseNumber number, String title);

    /** The case waits no longer: it looks at what it came to. */
    void settle(CaseNumber number);
}
