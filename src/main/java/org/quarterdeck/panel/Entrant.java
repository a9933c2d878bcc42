package org.quarterdeck.panel;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * A candidate with all that is known of it.
 *
 * @param organisations those that it gave and those that its people work for, or did within twelve months, in small letters
 * @param steppedBack who found out for themselves that they are too near
 * @param seats how many reviews it is to have; null before reviewers were looked for
 * @param closedAt since when its reviews are counted; null before
 * @param releasedAt since when its decision is told; null before
 * @param droppedAt since when nobody needs to read it any more; null while somebody does
 */
record Entrant(
        Candidate candidate,
        Set<String> organisations,
        Set<PersonId> steppedBack,
        @Nullable Integer seats,
        @Nullable Instant closedAt,
        @Nullable Instant releasedAt,
        @Nullable Instant droppedAt) {

    Entrant {
        organisations = Set.copyOf(organisations);
        steppedBack = Set.copyOf(steppedBack);
    }

    CaseNumber number() {
        return candidate.number();
    }

    boolean isOf(PersonId person) {
        return candidate.people().contains(person);
    }

    /** Whether reviewers are looked for, or sit, and are still awaited. */
    boolean isUnderReview() {
        return seats != null && closedAt == null && droppedAt == null;
    }

    boolean isReleased() {
        return releasedAt != null;
    }
}
