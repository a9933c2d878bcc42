package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.execution.Progress.Awaited;
import org.quarterdeck.execution.Progress.Goal;

/**
 * How an objective comes along.
 *
 * @param state one word of the API; {@code not-begun} before its plan is adopted
 * @param percent as last reported; null before its plan is adopted
 * @param overdue whether a report on it is owed since long (SP-18)
 * @param waiting what it waits for, and whom
 */
record Advance(String state, @Nullable Integer percent, boolean overdue, List<String> waiting) {

    static final Advance NOT_BEGUN = new Advance("not-begun", null, false, List.of());

    /** So many are named; of more their number is told. */
    private static final int NAMED = 3;

    static Advance of(Goal goal) {
        return new Advance(
                goal.state(),
                goal.progress(),
                goal.overdue(),
                goal.waitingFor().stream().map(Advance::words).toList());
    }

    /** For people. */
    String words() {
        String stands = percent == null ? Prose.words(state) : "%d %%, %s".formatted(percent, Prose.words(state));
        return waiting.isEmpty() ? stands : "%s; waits for %s".formatted(stands, String.join(", ", waiting));
    }

    private static String words(Awaited awaited) {
        List<String> people = awaited.people();
        String who = people.size() > NAMED ? "one of %d people".formatted(people.size()) : String.join(" or ", people);
        return "%s by %s".formatted(Prose.words(awaited.task()), who);
    }
}
