package org.quarterdeck.house.broken.process;

/** A room that nobody may reach into. */
public record Step(String id) {}
