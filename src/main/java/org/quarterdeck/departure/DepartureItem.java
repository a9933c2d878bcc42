package org.quarterdeck.departure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody held who leaves, and what became of it.
 *
 * @param passedOn false for an exception, which somebody has to look after
 * @param note what became of it, in words
 */
public record DepartureItem(
        Kind kind, String what, boolean passedOn, @Nullable String note, Instant notedAt) {

    /** What people hold. */
    public enum Kind {
        SHIFT,
        TASK,
        LINE,
        ACCOUNT
    }
}
