package org.quarterdeck.engine;

import org.quarterdeck.kernel.PersonId;

/**
 * Somebody who acts for another.
 *
 * @param deputy who acts
 * @param principal whose right it is
 */
public record StandIn(PersonId deputy, PersonId principal) {

    /** As people read it: {@code lead2 for lead}. */
    public String words() {
        return "%s for %s".formatted(deputy, principal);
    }
}
