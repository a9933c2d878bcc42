package org.quarterdeck.calls;

import java.time.LocalDate;
import java.time.LocalTime;

/** A day of the event, with its hours in the event's own zone. */
public record Day(LocalDate date, LocalTime from, LocalTime to) {}
