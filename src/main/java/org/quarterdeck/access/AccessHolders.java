package org.quarterdeck.access;

import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;

/** What must be known of cases that give access, and only they know. */
public interface AccessHolders {

    /**
     * What keeps access from being given under the case at this moment (VO-06), in words for people: a consent that is missing, an
     * invitation not accepted. Asked before every single step. Empty where nothing does, and for every case that isn't this feature's.
     */
    Optional<String> obstacle(CaseNumber caseNumber);
}
