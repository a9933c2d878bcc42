package org.quarterdeck.workshop;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a chair hands in with a step: a decision, or that they have a conflict of interest.
 *
 * @param decision as the form has it; null where the step asks for none, or of one who recuses
 * @param words for the proposer, or for the other chairs where they discuss
 */
public record ChairAnswer(
        boolean conflict,
        @Nullable String decision,
        @Nullable String reasonCode,
        @Nullable String words,
        boolean insufficientReviewers) {

    public static ChairAnswer of(Map<String, Object> values) {
        String feedback = text(values, "feedback");
        return new ChairAnswer(
                Boolean.TRUE.equals(values.get("conflict")),
                text(values, "decision"),
                text(values, "reasonCode"),
                feedback == null ? text(values, "summary") : feedback,
                Boolean.TRUE.equals(values.get("insufficientReviewers")));
    }

    boolean says(String word) {
        return !conflict && word.equals(decision);
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
