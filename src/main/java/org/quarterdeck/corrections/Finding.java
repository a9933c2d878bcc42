package org.quarterdeck.corrections;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has found out about a payment, in the words of the start form. A value that is not given is null.
 *
 * @param request the number of the request that was paid
 * @param claim which of its claims
 * @param kind refund or correction
 * @param amount what came back, or what was really paid
 */
public record Finding(
        @Nullable String request,
        @Nullable String claim,
        @Nullable String kind,
        @Nullable String amount,
        @Nullable String reason) {

    public static Finding of(Map<String, Object> values) {
        return new Finding(
                text(values, "caseNumber"),
                text(values, "claim"),
                text(values, "kind"),
                text(values, "amount"),
                text(values, "reason"));
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
