package org.quarterdeck.strategy.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start form as JSON. Its rules are the form's; a value of the wrong type is the form's to refuse, by its field. Whatever else
 * is sent is handed on too, so that it is named among the other faults.
 */
record PlanIn(
        @Schema(type = "string", example = "A community that teaches") @Nullable
        Object title,

        @Schema(type = "string", description = "a year, or half of one: 2027-H1", example = "2027") @Nullable
        Object period,

        @Schema(type = "string", example = "By the end of the year everybody who wants to learn finds a teacher.")
        @Nullable
        Object vision,

        @Schema(type = "string", description = "all that the plan may appropriate; decimal", example = "60000.00")
        @Nullable
        Object funding,

        @Schema(
                type = "array",
                description =
                        "one to seven: code, title, owner, budgetLine, envelope, keyResults; a text of JSON is taken too",
                example = """
                        [{"code": "OBJ-1", "title": "Teach the beginners", "owner": "lead", "budgetLine": "EVENTS",
                        "envelope": "20000.00", "keyResults": [{"title": "Workshops held", "baseline": 0, "target": 12,
                        "unit": "workshops", "due": "2027-12-31", "source": "https://example.org/workshops"}]}]""")
        @Nullable
        Object objectives,

        @Schema(
                type = "string",
                description = "the plan in force whose place it takes once it is adopted; optional",
                example = "PLN-2027-0001")
        @Nullable
        Object amends,

        @Schema(description = "what you call it; unique among your plans") @Nullable
        String reference,

        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(others == null ? Map.of() : others);
        put(values, "title", title);
        put(values, "period", period);
        put(values, "vision", vision);
        put(values, "funding", funding);
        put(values, "objectives", objectives);
        put(values, "amends", amends);
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
