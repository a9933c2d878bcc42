package org.quarterdeck.appeals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/**
 * An appeal as whoever brought it reads it.
 *
 * @param ground in words
 * @param state as the API calls it
 * @param reason for what it came to; null as long as it came to nothing
 */
public record OwnAppeal(
        CaseNumber number,
        String ground,
        String state,
        Instant lodgedAt,
        @Nullable String reason) {

    static OwnAppeal of(Appeal appeal) {
        return new OwnAppeal(
                appeal.number(), appeal.ground().words(), appeal.status().id(), appeal.lodgedAt(), appeal.reason());
    }
}
