package org.quarterdeck.transfer.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start form as JSON. Its rules are the form's; a value of the wrong type is the form's to refuse, by its field. Whatever else
 * is sent is handed on too, so that it is named among the other faults.
 */
record BudgetTransferIn(
        @Schema(type = "string", example = "EVENTS") @Nullable
        Object from,

        @Schema(type = "string", example = "TRAVEL") @Nullable
        Object to,

        @Schema(type = "string", description = "decimal; a number is taken too", example = "500.00") @Nullable
        Object amount,

        @Schema(type = "string", example = "Two more speakers travel to the summit than we planned for.") @Nullable
        Object reason,

        @Schema(description = "what you call it; unique among your transfers") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "from", from);
        put(values, "to", to);
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
