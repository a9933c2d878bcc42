package org.quarterdeck.deputies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deputy as somebody names one; whatever may be missing is null.
 *
 * @param from a day or a moment, UTC; null for at once
 * @param until the last day, or the moment at which it ends
 * @param processes keys; null or empty for all
 * @param limit a decimal
 */
public record Wish(
        @Nullable String deputy,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<String> processes,
        @Nullable String limit,
        @Nullable String currency) {

    public Wish {
        deputy = given(deputy);
        from = given(from);
        until = given(until);
        limit = given(limit);
        currency = given(currency);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
