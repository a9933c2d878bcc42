package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
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

        @Schema(
                type = "string",
                example = "\"1250.00\"",
                description = "decimal; a number is taken too",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Object appropriated) {

    Opening toOpening() {
        return new Opening(code, name, currency, period, owner, fundsCheck, sum());
    }

    private @Nullable String sum() {
        if (appropriated instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return appropriated == null ? null : appropriated.toString();
    }
}
