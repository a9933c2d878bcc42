package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an objective comes along.
 *
 * @param state one word of the API; {@code not-begun} before its plan is adopted
 * @param percent as last reported; null before its plan is adopted
 * @param overdue whether a report on it is owed since long (SP-18)
 * @param waiting whom it waits for
 */
record Advance(String state, @Nullable Integer percent, boolean overdue, List<String> waiting) {

    static final Advance NOT_BEGUN = new Advance("not-begun", null, false, List.of());

    /** For people. */
    String words() {
        String stands = percent == null ? Prose.words(state) : "%d %%, %s".formatted(percent, Prose.words(state));
        return waiting.isEmpty() ? stands : "%s; waits for %s".formatted(stands, String.join(", ", waiting));
    }
}
