package org.quarterdeck.cases.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.OpenTask;

/** A task as a line of the caller's list. */
record MyTask(
        @Schema(description = "what engine REST knows it by, to claim or complete it")
        String id,

        @Schema(example = "approve-request") String task,

        @Schema(example = "treasurer", description = "which of several like steps it is") @Nullable
        String step,

        @Schema(example = "Approve request") @Nullable String name,
        @Schema(example = "budget-approval") String process,
        @Schema(example = "BUD-2027-0001") @Nullable String caseNumber,
        @Schema(example = "Bus to the summit") @Nullable String title,

        @Schema(example = "treasurer", description = "the caller, who holds it; null while it is offered") @Nullable
        String assignee,

        @Schema(example = "lead", description = "for whom you would act, as their deputy; null for yourself") @Nullable
        String actingFor,

        Instant created,
        @Nullable Instant due,

        @Schema(example = "lapse", description = "what happens if nobody acts in time") @Nullable
        String onTimeout,

        @Schema(example = "/camunda/app/tasklist/default/#/?task=1e2f", description = "the task in Tasklist")
        String link) {

    private static final String IN_TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    static MyTask of(OpenTask open) {
        return new MyTask(
                open.id(),
                open.task(),
                open.step(),
                open.name(),
                open.process(),
                open.caseNumber(),
                open.title(),
                open.assignee(),
                open.actingFor(),
                open.created(),
                open.due(),
                open.onTimeout(),
                IN_TASKLIST + open.id());
    }
}
