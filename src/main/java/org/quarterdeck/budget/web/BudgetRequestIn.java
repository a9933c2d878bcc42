package org.quarterdeck.budget.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start form as JSON. Its rules are the form's; a value of the wrong type is the form's to refuse, by its field. Whatever else
 * is sent is handed on too, so that it is named among the other faults.
 */
record BudgetRequestIn(
        @Schema(type = "string", example = "Train tickets for the summit") @Nullable
        Object title,

        @Schema(type = "string", example = "Two maintainers travel to the summit to run the workshop.") @Nullable
        Object justification,

        @Schema(type = "string", description = "decimal; a number is taken too", example = "180.00") @Nullable
        Object amount,

        @Schema(type = "string", example = "EUR") @Nullable Object currency,

        @Schema(type = "string", example = "TRAVEL") @Nullable
        Object budgetLine,

        @Schema(type = "string", example = "travel") @Nullable
        Object category,

        @Schema(type = "string", description = "a person's id; without any payee the requester is paid") @Nullable
        Object payeePerson,

        @Schema(type = "string") @Nullable Object payeeName,
        @Schema(type = "string") @Nullable Object payeeAffiliation,
        @Schema(type = "string") @Nullable Object objective,

        @Schema(type = "string", format = "date", example = "2099-05-31") @Nullable
        Object neededBy,

        @Schema(description = "what you call it; unique among your requests") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "title", title);
        put(values, "justification", justification);
        put(values, "amount", amount);
        put(values, "currency", currency);
        put(values, "budgetLine", budgetLine);
        put(values, "category", category);
        put(values, "payeePerson", payeePerson);
        put(values, "payeeName", payeeName);
        put(values, "payeeAffiliation", payeeAffiliation);
        put(values, "objective", objective);
        put(values, "neededBy", neededBy);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
