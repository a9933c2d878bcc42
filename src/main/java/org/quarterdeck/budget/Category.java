package org.quarterdeck.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What money is asked for. */
public enum Category {
    TRAVEL,
    EVENT,
    INFRASTRUCTURE,
    SWAG,
    CONTRACTOR,
    MARKETING,
    OTHER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Category> of(String id) {
        return Arrays.stream(values())
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Category::id).collect(Collectors.joining(", "));
    }
}
