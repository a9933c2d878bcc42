package org.quarterdeck.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a value must be, in words that know nothing of Java. */
final class Expected {

    static final String PRESENT = "is required";
    static final String ANOTHER_KIND = "is of another kind than this call takes";

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "must be text"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(Integer.class, "must be a whole number"),
            Map.entry(int.class, "must be a whole number"),
            Map.entry(Long.class, "must be a whole number"),
            Map.entry(long.class, "must be a whole number"),
            Map.entry(Double.class, "must be a number"),
            Map.entry(double.class, "must be a number"),
            Map.entry(BigDecimal.class, "must be a number"),
            Map.entry(LocalDate.class, "must be a date such as 2027-12-31"),
            Map.entry(Instant.class, "must be a moment such as 2027-12-31T12:00:00Z"),
            Map.entry(OffsetDateTime.class, "must be a moment such as 2027-12-31T12:00:00Z"));

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return ANOTHER_KIND;
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "must be an object";
        }
        return WORDS.getOrDefault(type, ANOTHER_KIND);
    }
}
