package org.quarterdeck.cases;

import java.time.Instant;

/**
 * A case that had ended and went on.
 *
 * @param outcome how it had ended
 */
record Reopened(String outcome, Instant endedAt, Instant reopenedAt) {}
