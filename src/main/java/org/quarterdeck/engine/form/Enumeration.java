package org.quarterdeck.engine.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text field with the custom property {@code kind: list}: sent as text with commas or as an array, handed on as text with
 * commas.
 */
record Enumeration() implements Kind {

    @Override
    public Taken take(Object given) {
        if (!(Items.take(given) instanceof Taken.Value value)) {
            return Items.take(given);
        }
        List<String> items =
                ((List<?>) value.value()).stream().map(String.class::cast).toList();
        return items.stream().anyMatch(item -> item.contains(","))
                ? new Taken.Wrong("must not hold an item with a comma in it")
                : new Taken.Value(String.join(",", items));
    }

    @Override
    public @Nullable Object empty() {
        return "";
    }
}
