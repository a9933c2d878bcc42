package org.quarterdeck.strategy.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.strategy.Change;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanComment;
import org.quarterdeck.strategy.PlanVersion;

/**
 * A plan with all its versions and all that was said of it.
 *
 * @param hash of the version that counts
 * @param consultationCloses not before then
 * @param supersededBy the case that took its place; null while it is in force, or was never adopted
 */
record PlanAsKept(
        String caseNumber,
        String owner,
        String state,
        int version,
        String hash,
        Instant consultationCloses,
        @Nullable Instant adoptedAt,
        @Nullable String supersededBy,
        List<Version> versions,
        List<PlanComment> comments) {

    /**
     * @param canonical the text that was hashed, letter by letter
     * @param change {@code material} or {@code editorial}; null for the first, and while nobody has said
     */
    record Version(
            int number,
            String canonical,
            String hash,
            String writtenBy,
            Instant writtenAt,
            @Nullable String change,
            @Nullable String confirmedBy) {

        static Version of(PlanVersion version) {
            Change change = version.change();
            PersonId confirmedBy = version.confirmedBy();
            return new Version(
                    version.number(),
                    version.canonical(),
                    version.hash(),
                    version.writtenBy().value(),
                    version.writtenAt(),
                    change == null ? null : change.id(),
                    confirmedBy == null ? null : confirmedBy.value());
        }
    }

    static PlanAsKept of(Plan plan, List<PlanVersion> versions, List<PlanComment> comments) {
        CaseNumber supersededBy = plan.supersededBy();
        return new PlanAsKept(
                plan.number().value(),
                plan.owner().value(),
                plan.state(),
                plan.version(),
                plan.hash(),
                plan.consultationCloses(),
                plan.adoptedAt(),
                supersededBy == null ? null : supersededBy.value(),
                versions.stream().map(Version::of).toList(),
                comments);
    }
}
