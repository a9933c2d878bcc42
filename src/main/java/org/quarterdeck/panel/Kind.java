package org.quarterdeck.panel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can tie two people together that nobody knows but themselves (WP-03). */
enum Kind {
    FAMILY("are family or partners"),
    MENTOR("mentor one another"),
    FINANCIAL("have a financial tie"),
    COLLABORATOR("work together");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
