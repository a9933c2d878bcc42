package org.quarterdeck.claims;

import org.quarterdeck.kernel.CaseNumber;

/** The reminders and the lapse that wait beside a claim, in the engine. */
public interface ClaimTimers {

    /** Sets them anew: the time to claim has changed. Where a claim is being checked or paid, they follow the next time. */
    void setAnew(CaseNumber number);
}
