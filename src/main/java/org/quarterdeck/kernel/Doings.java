package org.quarterdeck.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * What one room knows of people's doing something for the community: a review, a shift, a task. Whoever asks whether somebody is still
 * with us asks every room, because most of the work is no code (VO-18).
 */
public interface Doings {

    /** When each of them did something last; whoever did nothing that the room knows of is left out. */
    Map<PersonId, Instant> last(Collection<PersonId> people);
}
