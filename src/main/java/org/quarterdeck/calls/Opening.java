package org.quarterdeck.calls;

import java.time.Instant;

/** When a room is open on one of the event's days. */
public record Opening(Room room, Day day, Instant from, Instant to) {}
