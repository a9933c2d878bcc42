package org.quarterdeck.panel;

import java.util.Set;
import org.quarterdeck.kernel.PersonId;

/**
 * Somebody who may be asked for a review.
 *
 * @param tracks what they say they know about
 */
record Reviewer(PersonId id, Set<String> tracks) {

    Reviewer {
        tracks = Set.copyOf(tracks);
    }

    boolean knows(String track) {
        return tracks.contains(track);
    }
}
