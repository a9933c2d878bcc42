package org.quarterdeck.volunteer;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's look at how a newcomer is doing.
 *
 * @param day of the probation
 * @param state {@code OPEN}, {@code DONE} or {@code MISSED}
 */
record CheckIn(
        int number,
        int day,
        Instant due,
        String state,
        @Nullable String progress,
        @Nullable String comment) {

    boolean isOpen() {
        return state.equals("OPEN");
    }

    /** In a line, for whoever reviews the probation. */
    String words() {
        return "day %d: %s"
                .formatted(
                        day,
                        progress == null
                                ? state.toLowerCase(Locale.ROOT)
                                : comment == null ? progress : progress + ", " + comment);
    }
}
