package org.quarterdeck.volunteer;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in who answers for an application.
 *
 * @param decision as the form has it; empty of one who recuses
 * @param words for the applicant, or for whoever asked
 * @param reapplyOn null where nobody named a day
 */
public record DeskAnswer(
        boolean conflict,
        String decision,
        @Nullable String reasonCode,
        String words,
        @Nullable LocalDate reapplyOn) {

    public static DeskAnswer of(Map<String, Object> values) {
        String decision = text(values, "decision");
        String confirm = text(values, "confirm");
        String day = text(values, "reapplyOn");
        return new DeskAnswer(
                Boolean.TRUE.equals(values.get("conflict")),
                decision.isEmpty() ? confirm : decision,
                values.containsKey("reasonCode") ? text(values, "reasonCode") : null,
                text(values, "comment"),
                day.isEmpty() ? null : LocalDate.parse(day));
    }

    boolean isYes() {
        return decision.equals("yes");
    }

    private static String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }
}
