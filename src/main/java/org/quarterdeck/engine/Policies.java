package org.quarterdeck.engine;

import org.quarterdeck.kernel.CaseNumber;

/** Tells which version of the drawing and which rows of which tables a case has been decided under. */
public interface Policies {

    AppliedPolicy of(CaseNumber caseNumber);
}
