package org.quarterdeck.transfer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody wants moved, in the words of the start form. A value that is not given is null. */
public record Order(
        @Nullable String from,
        @Nullable String to,
        @Nullable String amount,
        @Nullable String reason) {

    public static Order of(Map<String, Object> values) {
        return new Order(text(values, "from"), text(values, "to"), text(values, "amount"), text(values, "reason"));
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
