package org.quarterdeck.volunteer.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The start form as JSON. Its rules are the form's, which names by its field whatever it doesn't take. */
record ApplicationIn(
        @Schema(type = "string", example = "Noor Nasser") @Nullable
        Object name,

        @Schema(type = "string", example = "noor@example.org") @Nullable
        Object email,

        @Schema(type = "string", description = "T0, T1, T2 or T3", example = "T1") @Nullable
        Object tier,

        @Schema(type = "string", description = "separated by commas, or a list", example = "translation, moderation")
        @Nullable
        Object skills,

        @Schema(type = "string", example = "Europe/Berlin") @Nullable
        Object timezone,

        @Schema(type = "integer", example = "4") @Nullable Object hoursPerWeek,

        @Schema(type = "string", example = "I want to help newcomers to find their first issue.") @Nullable
        Object motivation,

        @Schema(type = "string", example = "independent") @Nullable
        Object affiliation,

        @Schema(type = "string", description = "the one in force", example = "1.0") @Nullable
        Object codeOfConductVersion,

        @Schema(type = "string", description = "the one in force", example = "1.0") @Nullable
        Object privacyVersion,

        @Schema(
                type = "string",
                description = "two people's ids, from T1 up; separated by commas, or a list",
                example = "lead,lead2")
        @Nullable
        Object sponsors,

        @Schema(description = "what you call it; unique among your applications") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "name", name);
        put(values, "email", email);
        put(values, "tier", tier);
        put(values, "skills", skills);
        put(values, "timezone", timezone);
        put(values, "hoursPerWeek", hoursPerWeek);
        put(values, "motivation", motivation);
        put(values, "affiliation", affiliation);
        put(values, "codeOfConductVersion", codeOfConductVersion);
        put(values, "privacyVersion", privacyVersion);
        put(values, "sponsors", sponsors);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
