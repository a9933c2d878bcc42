package org.quarterdeck.closing;

import org.quarterdeck.kernel.CaseNumber;

/** Tells cases that hold money of a line that its period is closed: they give it back and end. */
public interface HeldCases {

    void tell(CaseNumber number);
}
