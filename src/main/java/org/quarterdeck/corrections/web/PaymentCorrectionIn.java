package org.quarterdeck.corrections.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start form as JSON. Its rules are the form's; a value of the wrong type is the form's to refuse, by its field. Whatever else
 * is sent is handed on too, so that it is named among the other faults.
 */
record PaymentCorrectionIn(
        @Schema(type = "string", description = "the request that was paid", example = "BUD-2027-0001") @Nullable
        Object caseNumber,

        @Schema(type = "integer", description = "which of its claims", example = "1") @Nullable
        Object claim,

        @Schema(
                type = "string",
                allowableValues = {"refund", "correction"})
        @Nullable
        Object kind,

        @Schema(
                type = "string",
                description = "what came back, or what was really paid; decimal, a number is taken too",
                example = "25.00")
        @Nullable
        Object amount,

        @Schema(type = "string", example = "Two of the seats were not used, and the railway sent their price back.")
        @Nullable
        Object reason,

        @Schema(description = "what you call it; unique among your corrections") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "caseNumber", caseNumber);
        put(values, "claim", claim);
        put(values, "kind", kind);
        put(values, "amount", amount);
        put(values, "reason", reason);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
