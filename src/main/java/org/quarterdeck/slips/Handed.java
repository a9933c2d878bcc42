package org.quarterdeck.slips;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * A slip as its holder finds it.
 *
 * @param task what it asks; null where it asks nothing any more
 * @param answered the case that was answered with it; null where it wasn't used
 */
public record Handed(
        PersonId person,
        Instant until,
        @Nullable AskedTask task,
        @Nullable CaseNumber answered) {

    public Optional<AskedTask> open() {
        return Optional.ofNullable(task);
    }
}
