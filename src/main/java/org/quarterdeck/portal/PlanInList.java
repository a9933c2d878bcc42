package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.strategy.Plan;

/** A plan in a list. */
record PlanInList(
        @Schema(example = "PLN-2027-0001") String caseNumber,
        @Schema(example = "Workshops in every region") String title,
        @Schema(example = "\"2027\"") String period,
        @Schema(example = "lead") String owner,
        @Schema(example = "consultation") String state,
        int version,
        Instant startedAt,
        @Nullable Instant adoptedAt) {

    static PlanInList of(Plan plan) {
        return new PlanInList(
                plan.number().value(),
                plan.text().title(),
                plan.text().period(),
                plan.owner().value(),
                plan.state(),
                plan.version(),
                plan.startedAt(),
                plan.adoptedAt());
    }
}
