package org.quarterdeck.cases;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;

/** The cases as one person sees them: those they started, have a task in or worked on; the readers of all see all. */
public interface Shelf {

    /** Newest first. */
    List<Case> take(Caller caller, Search search);

    Optional<Case> find(Caller caller, CaseNumber number);
}
