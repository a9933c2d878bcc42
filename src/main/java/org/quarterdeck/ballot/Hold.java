package org.quarterdeck.ballot;

import java.time.Instant;
import org.quarterdeck.kernel.PersonId;

/** An elector's wish for time, once a round and without an objection: as long as it lasts, there is no consent. */
record Hold(PersonId person, String reason, Instant at, Instant until) {

    boolean isActive(Instant now) {
        return now.isBefore(until);
    }
}
