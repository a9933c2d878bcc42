package org.quarterdeck.strategy;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * A plan as it stands.
 *
 * @param owner who proposed it
 * @param state as in the API: {@code consultation}, {@code in-ballot}, {@code in-signoff}, {@code adopted} …
 * @param version number of the version that counts: the latest, and of a frozen plan the one that is decided on
 * @param hash SHA-256 of that version
 * @param consultationCloses not before then; later while a comment or a change waits for its answer
 * @param frozenAt when the text that is decided on was fixed; null before
 * @param adoptedAt null unless adopted
 * @param supersededBy the plan or the decision that took its place; null while it is in force, or was never adopted
 */
public record Plan(
        CaseNumber number,
        PersonId owner,
        String state,
        int version,
        String hash,
        PlanText text,
        Instant startedAt,
        Instant consultationCloses,
        @Nullable Instant frozenAt,
        @Nullable Instant adoptedAt,
        @Nullable CaseNumber supersededBy) {

    public boolean isInForce() {
        return adoptedAt != null && supersededBy == null;
    }

    public Optional<AdoptedObjective> objective(String code) {
        return text.objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .findFirst();
    }
}
