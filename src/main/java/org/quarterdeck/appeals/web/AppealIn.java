package org.quarterdeck.appeals.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start form as JSON. Its rules are the form's; a value of the wrong type is the form's to refuse, by its field. Whatever else
 * is sent is handed on too, so that it is named among the other faults.
 */
record AppealIn(
        @Schema(type = "string", example = "BUD-2027-0001") @Nullable
        Object caseNumber,

        @Schema(
                type = "string",
                allowableValues = {"procedural-error", "undisclosed-conflict", "new-fact", "misapplied-rule"})
        @Nullable
        Object ground,

        @Schema(
                type = "string",
                example = "The line's owner and the payee's company share a board member, which nobody disclosed.")
        @Nullable
        Object statement,

        @Schema(description = "what you call it; unique among your appeals") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "caseNumber", caseNumber);
        put(values, "ground", ground);
        put(values, "statement", statement);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
