package org.quarterdeck.slips;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/**
 * A task that waits for an answer.
 *
 * @param name what is to be done, as the drawing says it
 * @param due null where there is no time limit
 */
public record AskedTask(
        CaseNumber caseNumber, String name, @Nullable Instant due) {}
