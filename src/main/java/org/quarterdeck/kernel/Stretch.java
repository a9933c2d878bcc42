package org.quarterdeck.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The stretch of a long list that a client asks for.
 *
 * @param after the {@code next} of the page before; null for the first page
 */
public record Stretch(@Nullable String after, int limit) {

    public static final int MOST = 200;

    /** How many a client gets that names no limit. */
    public static final String USUAL = "50";

    public Stretch {
        if (limit < 1 || limit > MOST) {
            throw new Invalid("limit", "must be 1 to " + MOST);
        }
        if (after != null && after.isBlank()) {
            after = null;
        }
    }

    /** As many rows as tell whether there are more. */
    public int rows() {
        return limit + 1;
    }

    /**
     * The key as a number, for lists that are kept by one.
     *
     * @param start what stands before the first row
     */
    public long after(long start) {
        try {
            return after == null ? start : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new Invalid("after", "must be the next of an earlier page");
        }
    }
}
