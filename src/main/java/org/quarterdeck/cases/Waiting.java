package org.quarterdeck.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case waits for.
 *
 * @param task id of the step in the drawing
 * @param step which of several like steps it is, such as {@code treasurer}
 * @param people ids of those who hold it or to whom it is offered
 * @param groups ids of the circles to which it is offered
 * @param onTimeout what happens if nobody acts (X7), in the drawing's words
 */
public record Waiting(
        String task,
        @Nullable String step,
        List<String> people,
        List<String> groups,
        @Nullable Instant due,
        @Nullable String onTimeout) {

    public Waiting {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }
}
