package org.quarterdeck.lobby;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** What the holder of a signed link may see and answer: one case, as one person. */
public record Pass(CaseNumber number, PersonId person) {}
