package org.quarterdeck.engine;

import java.util.Optional;
import org.quarterdeck.kernel.PersonId;

/** Who decides nothing at present, whatever the case: somebody on leave, suspended, or gone. The directory answers. */
public interface OffDuty {

    /** Why they don't, in words for them; empty if they may. */
    Optional<String> words(PersonId person);
}
