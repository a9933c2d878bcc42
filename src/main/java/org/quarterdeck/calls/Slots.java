package org.quarterdeck.calls;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How many proposals a call accepts.
 *
 * @param most at most so many in all
 * @param byTrack at most so many of a track; tracks that aren't named have no limit of their own
 */
public record Slots(int most, Map<String, Integer> byTrack) {

    public Slots {
        byTrack = Map.copyOf(byTrack);
    }

    public OptionalInt mostOf(String track) {
        Integer most = byTrack.get(track);
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }
}
