package org.quarterdeck.closing.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The start form as JSON. Its rules are the form's; whatever else is sent is handed on too, so that it is named among the faults. */
record YearEndIn(
        @Schema(type = "string", example = "2026") @Nullable Object period,

        @Schema(description = "what you call it; unique among your year ends") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        if (period != null) {
            values.put("period", period);
        }
        return values;
    }
}
