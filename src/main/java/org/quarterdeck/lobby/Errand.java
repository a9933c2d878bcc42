package org.quarterdeck.lobby;

/**
 * What somebody comes for.
 *
 * @param kind one word, such as {@code comment}; a {@link Reception} receives it
 * @param about what it concerns, such as a case's number
 */
public record Errand(String kind, String about) {}
