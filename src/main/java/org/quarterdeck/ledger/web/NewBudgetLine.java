package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ledger.Opening;

/** A line to be opened. */
record NewBudgetLine(
        @Schema(example = "OUTREACH", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(example = "Outreach", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "EUR", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(example = "\"2027\"", description = "a year or half of one; this year's if left out") @Nullable
        String period,

        @Schema(example = "lead", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String owner,

        @Schema(
                example = "STOP",
                allowableValues = {"STOP", "WARN", "IGNORE"},
                defaultValue = "STOP")
        @Nullable
        String fundsCheck,

        @Schema(example = "\"1250.00\"", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String appropriated) {

    Opening toOpening() {
        return new Opening(code, name, currency, period, owner, fundsCheck, appropriated);
    }
}
