package org.quarterdeck.strategy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its author hands it in, in the words of the start form: text, money as a decimal, the objectives as JSON. What is not
 * given is null; whether that may be is the form's to say.
 */
public record Proposal(
        @Nullable String title,
        @Nullable String period,
        @Nullable String vision,
        @Nullable String funding,
        @Nullable String objectives,
        @Nullable String amends) {

    public static Proposal of(Map<String, Object> values) {
        return new Proposal(
                text(values, "title"),
                text(values, "period"),
                text(values, "vision"),
                text(values, "funding"),
                text(values, "objectives"),
                text(values, "amends"));
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
