package org.quarterdeck.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a requester asks for, in the words of the start form: text, money as a decimal, dates in ISO 8601. A value that is not
 * given is null; whether that may be is the form's to say.
 */
public record Ask(
        @Nullable String title,
        @Nullable String justification,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String budgetLine,
        @Nullable String category,
        @Nullable String payeePerson,
        @Nullable String payeeName,
        @Nullable String payeeAffiliation,
        @Nullable String objective,
        @Nullable String neededBy) {

    private static final Set<String> PAYEE = Set.of("payeePerson", "payeeName", "payeeAffiliation");

    public static Ask of(Map<String, Object> values) {
        return new Ask(
                text(values, "title"),
                text(values, "justification"),
                text(values, "amount"),
                text(values, "currency"),
                text(values, "budgetLine"),
                text(values, "category"),
                text(values, "payeePerson"),
                text(values, "payeeName"),
                text(values, "payeeAffiliation"),
                text(values, "objective"),
                text(values, "neededBy"));
    }

    /** The same with what was changed; a payee is changed as a whole. */
    public Ask amended(Map<String, Object> changes) {
        Map<String, Object> values = asValues();
        if (changes.keySet().stream().anyMatch(PAYEE::contains)) {
            values.keySet().removeAll(PAYEE);
        }
        values.putAll(changes);
        return of(values);
    }

    /** By field name, without what is not given. */
    public Map<String, Object> asValues() {
        Map<String, Object> values = new HashMap<>();
        put(values, "title", title);
        put(values, "justification", justification);
        put(values, "amount", amount);
        put(values, "currency", currency);
        put(values, "budgetLine", budgetLine);
        put(values, "category", category);
        put(values, "payeePerson", payeePerson);
        put(values, "payeeName", payeeName);
        put(values, "payeeAffiliation", payeeAffiliation);
        put(values, "objective", objective);
        put(values, "neededBy", neededBy);
        return values;
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    private static void put(Map<String, Object> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
