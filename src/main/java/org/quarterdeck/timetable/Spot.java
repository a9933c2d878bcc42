package org.quarterdeck.timetable;

import java.time.Instant;

/**
 * A room at a time, where a session could be.
 *
 * @param start minutes since the epoch
 * @param price what is against it beside any clash: it takes from people's midday, or is late in the day
 */
record Spot(String room, long start, long price) {

    boolean isAt(String there, Instant then) {
        return room.equals(there) && begins().equals(then);
    }

    Instant begins() {
        return Instant.ofEpochSecond(start * 60);
    }
}
