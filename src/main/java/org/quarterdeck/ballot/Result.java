package org.quarterdeck.ballot;

/**
 * What a count comes to.
 *
 * @param base how many the threshold was taken of
 */
public record Result(Outcome outcome, Because because, int base) {}
