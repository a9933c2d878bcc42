package org.quarterdeck.departure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That somebody leaves, in the words of the start form. A value that is not given is null. */
public record Leaving(@Nullable String person, @Nullable String reason, boolean forCause, Becoming becomes) {

    public static Leaving of(Map<String, Object> values) {
        return new Leaving(
                text(values, "person"),
                text(values, "reason"),
                Boolean.TRUE.equals(values.get("forCause")),
                Becoming.of(text(values, "becomes")));
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
