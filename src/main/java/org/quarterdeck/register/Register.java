package org.quarterdeck.register;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;

/** The module's door: the decision register. */
public interface Register {

    /** Appends the decision in the caller's transaction; there must be one. */
    Entry append(Decision decision);

    /** The entries of one case, oldest first, with the clear text that has not been erased. */
    List<Entry> entriesOf(CaseNumber caseNumber);
}
