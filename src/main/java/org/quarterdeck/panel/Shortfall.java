package org.quarterdeck.panel;

/**
 * Seats of a proposal that nobody has.
 *
 * @param seats how many
 * @param reason why nobody is left for them, in counts and without names
 */
public record Shortfall(String caseNumber, int seats, String reason) {}
