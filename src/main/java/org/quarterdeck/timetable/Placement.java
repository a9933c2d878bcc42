package org.quarterdeck.timetable;

import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;

/** Where and when a session takes place. */
public record Placement(CaseNumber number, String room, Instant start, Instant end) {}
