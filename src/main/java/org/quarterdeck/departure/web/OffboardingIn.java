package org.quarterdeck.departure.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The start form as JSON. Its rules are the form's; whatever else is sent is handed on too, so that it is named among the faults. */
record OffboardingIn(
        @Schema(type = "string", example = "member") @Nullable
        Object person,

        @Schema(type = "string", example = "She moves on to another community, with our best wishes.") @Nullable
        Object reason,

        @Schema(type = "boolean", description = "access is taken back within one hour") @Nullable
        Object forCause,

        @Schema(type = "string", description = "offboarded, or emeritus; offboarded if it isn't given") @Nullable
        Object becomes,

        @Schema(description = "what you call it; unique among your offboardings") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "person", person);
        put(values, "reason", reason);
        put(values, "forCause", forCause);
        put(values, "becomes", becomes);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
