package org.quarterdeck.engine.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any of several: a checklist or a list of tags.
 *
 * @param options what the form offers; empty where the options come from elsewhere and the domain knows them
 */
record Choices(List<String> options) implements Kind {

    Choices {
        options = List.copyOf(options);
    }

    @Override
    public Taken take(Object given) {
        Taken taken = Items.take(given);
        if (taken instanceof Taken.Value value && !options.isEmpty() && !options.containsAll((List<?>) value.value())) {
            return new Taken.Wrong("must be among " + String.join(", ", options));
        }
        return taken;
    }

    @Override
    public @Nullable Object empty() {
        return List.of();
    }
}
