package org.quarterdeck.deputies;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/**
 * That somebody acts for somebody else.
 *
 * @param from inclusive
 * @param until exclusive
 * @param processes keys of those that it holds for; empty for all
 * @param limit up to what may be at stake in a case; null for any amount
 * @param endedAt when it was ended before its time; null where it wasn't
 */
public record Deputyship(
        long id,
        PersonId principal,
        PersonId deputy,
        Instant from,
        Instant until,
        Set<String> processes,
        @Nullable Money limit,
        Instant namedAt,
        @Nullable Instant endedAt) {

    public Deputyship {
        processes = Set.copyOf(processes);
    }

    public StandIn standIn() {
        return new StandIn(deputy, principal);
    }

    boolean covers(String process) {
        return processes.isEmpty() || processes.contains(process);
    }

    /** What is at stake in another currency can't be compared, and is no deputy's to decide. */
    boolean reaches(Money stake) {
        return limit == null || limit.currency().equals(stake.currency()) && !stake.isMoreThan(limit);
    }

    boolean isOf(PersonId person) {
        return principal.equals(person) || deputy.equals(person);
    }

    /** Whether it runs, or is still to come. */
    public boolean isAhead(Instant now) {
        return endedAt == null && now.isBefore(until);
    }
}
