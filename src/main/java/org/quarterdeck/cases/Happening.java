package org.quarterdeck.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param what in readable words
 * @param who ids of those who did it, separated by a comma; null if it was the clock or the house itself
 */
public record Happening(Instant at, String what, @Nullable String who) {}
