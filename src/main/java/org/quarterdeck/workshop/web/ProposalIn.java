package org.quarterdeck.workshop.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The start form as JSON. Its rules are the form's, which names by its field whatever it doesn't take. */
record ProposalIn(
        @Schema(type = "string", description = "the call's code", example = "SUMMIT") @Nullable
        Object event,

        @Schema(type = "string", example = "Writing tests that can fail") @Nullable
        Object title,

        @Schema(
                name = "abstract",
                type = "string",
                example = "Ninety minutes in which each of us breaks a test of ours on purpose, and mends it.")
        @JsonProperty("abstract")
        @Nullable
        Object summary,

        @Schema(type = "string", example = "workshop") @Nullable
        Object format,

        @Schema(type = "integer", example = "90") @Nullable Object durationMinutes,

        @Schema(type = "string", example = "technology") @Nullable
        Object track,

        @Schema(type = "string", example = "Noor Nasser") @Nullable
        Object speakerName,

        @Schema(type = "string", example = "noor@example.org") @Nullable
        Object speakerEmail,

        @Schema(type = "string", example = "independent") @Nullable
        Object speakerAffiliation,

        @Schema(type = "string", description = "separated by commas") @Nullable
        Object coSpeakers,

        @Schema(type = "string", example = "en") @Nullable Object language,

        @Schema(type = "string", description = "decimal, in the community's currency") @Nullable
        Object estimatedCost,

        @Schema(type = "string", description = "with a cost") @Nullable
        Object budgetLine,

        @Schema(description = "what you call it; unique among your proposals") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "event", event);
        put(values, "title", title);
        put(values, "abstract", summary);
        put(values, "format", format);
        put(values, "durationMinutes", durationMinutes);
        put(values, "track", track);
        put(values, "speakerName", speakerName);
        put(values, "speakerEmail", speakerEmail);
        put(values, "speakerAffiliation", speakerAffiliation);
        put(values, "coSpeakers", coSpeakers);
        put(values, "language", language);
        put(values, "estimatedCost", estimatedCost);
        put(values, "budgetLine", budgetLine);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
