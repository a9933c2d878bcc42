package org.quarterdeck.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * How somebody belongs to the community.
 *
 * @param tier null for whoever came without an application
 * @param since when they came into that state
 */
public record Membership(PersonId person, @Nullable Tier tier, MemberState state, Instant since) {

    /** Whether they are of that tier or above, and on duty. */
    public boolean countsAs(Tier least) {
        return state.isOnDuty() && tier != null && tier.isAtLeast(least);
    }
}
