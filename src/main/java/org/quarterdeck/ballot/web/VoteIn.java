package org.quarterdeck.ballot.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of the task as JSON; its rules are the form's. Whatever else is sent is handed on too, so that it is named as a fault. */
record VoteIn(
        @Schema(type = "string", example = "for", description = "for, against or abstain") @Nullable
        Object vote,

        @Schema(type = "string", description = "required against: 20 characters at least") @Nullable
        Object reason,

        @Schema(type = "boolean", description = "steps back for a conflict of interest; nothing else is needed")
        @Nullable
        Object conflict,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "vote", vote);
        put(values, "reason", reason);
        put(values, "conflict", conflict);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
