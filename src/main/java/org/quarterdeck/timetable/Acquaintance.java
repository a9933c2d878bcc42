package org.quarterdeck.timetable;

/** Two sessions, by number, that somebody holds both of. */
record Acquaintance(String one, String other) {}
