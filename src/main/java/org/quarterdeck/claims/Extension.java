package org.quarterdeck.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.quarterdeck.kernel.PersonId;

/**
 * More time to claim what was committed (BA-14).
 *
 * @param until the last day on which it can be claimed
 */
public record Extension(LocalDate until, String reason, PersonId by, Instant at) {

    /** When the claim is due: as the last day begins. */
    public Instant due() {
        return until.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** When the commitment lapses: as the last day is over. */
    public Instant lapses() {
        return until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
