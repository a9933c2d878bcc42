package org.quarterdeck.budget;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.kernel.PersonId;

/**
 * A task that nobody has done yet.
 *
 * @param asked whom it is offered to, or who holds it
 * @param task its id, for a link
 * @param due when it lapses
 */
public record OpenSeat(List<PersonId> asked, String task, Instant due) {

    public OpenSeat {
        asked = List.copyOf(asked);
    }
}
