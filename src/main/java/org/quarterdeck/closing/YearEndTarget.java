package org.quarterdeck.closing;

/**
 * Where commitments go on.
 *
 * @param line code of the line that is closed
 * @param target code of the one that goes on
 */
record YearEndTarget(String line, String target) {}
