package org.quarterdeck.engine.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several short texts, sent as one text with commas or as an array; each counts once. */
final class Items {

    private Items() {}

    static Taken take(Object given) {
        if (given instanceof String line) {
            return taken(List.of(line.split(",")));
        }
        return given instanceof Collection<?> items
                ? taken(items)
                : new Taken.Wrong("must be text with commas, or an array of texts");
    }

    private static Taken taken(Collection<?> items) {
        Set<String> kept = new LinkedHashSet<>();
        for (Object item : items) {
            if (!(item instanceof String text) || !Letters.areClean(text, false)) {
                return new Taken.Wrong("must hold nothing but texts, without control characters");
            }
            if (!Letters.areBlank(text)) {
                kept.add(Letters.strip(text));
            }
        }
        return kept.isEmpty() ? Taken.ABSENT : new Taken.Value(List.copyOf(kept));
    }
}
