package org.quarterdeck.engine.form;

import org.jspecify.annotations.Nullable;

/** A text field or area. It keeps every language's letters; markup and formulas are only text. */
record Text(boolean severalLines) implements Kind {

    @Override
    public Taken take(Object given) {
        if (!(given instanceof String text)) {
            return new Taken.Wrong("must be text");
        }
        if (!Letters.areClean(text, severalLines)) {
            return new Taken.Wrong("must not contain control characters or marks that turn the direction of writing");
        }
        return new Taken.Value(Letters.strip(text));
    }

    @Override
    public @Nullable Object empty() {
        return "";
    }
}
