package org.quarterdeck.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for a person.
 *
 * @param id the engine's id of the task
 * @param task id of the step in the drawing
 * @param step which of several like steps it is, such as {@code treasurer}
 * @param name what is to be done, in the drawing's words
 * @param process key of the process
 * @param caseNumber null where the process keeps no case
 * @param title what the case is about
 * @param assignee the person, once they have claimed it or were named; null while it is offered
 * @param actingFor for whom it is offered to the person, as their deputy (X3); null for themselves
 * @param onTimeout what happens if nobody acts (X7), in the drawing's words
 */
public record OpenTask(
        String id,
        String task,
        @Nullable String step,
        @Nullable String name,
        String process,
        @Nullable String caseNumber,
        @Nullable String title,
        @Nullable String assignee,
        @Nullable String actingFor,
        Instant created,
        @Nullable Instant due,
        @Nullable String onTimeout) {

    Urgency urgency() {
        return new Urgency(due, created, id);
    }
}
