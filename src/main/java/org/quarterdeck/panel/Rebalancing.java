package org.quarterdeck.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that the seats of a call were given out anew.
 *
 * @param doneAt null while it is under way
 * @param moved how many seats went to somebody else
 * @param score what the solver made of it, the weightiest rule first
 */
public record Rebalancing(
        String askedBy,
        Instant askedAt,
        @Nullable Instant doneAt,
        @Nullable Integer moved,
        @Nullable String score) {}
