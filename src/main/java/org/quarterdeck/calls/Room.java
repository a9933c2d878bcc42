package org.quarterdeck.calls;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A room of the event.
 *
 * @param capacity how many people it holds
 * @param from when it opens, on each of the days; null: with the day
 * @param to when it closes, on each of the days; null: with the day
 */
public record Room(
        String name,
        int capacity,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    public Room(String name, int capacity) {
        this(name, capacity, null, null);
    }
}
