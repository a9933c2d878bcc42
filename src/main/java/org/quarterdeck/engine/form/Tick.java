package org.quarterdeck.engine.form;

import org.jspecify.annotations.Nullable;

/** A box to tick. A required one must be ticked, as in the browser. */
record Tick() implements Kind {

    @Override
    public Taken take(Object given) {
        return given instanceof Boolean ? new Taken.Value(given) : new Taken.Wrong("must be true or false");
    }

    @Override
    public @Nullable Object empty() {
        return false;
    }

    @Override
    public boolean satisfies(Object taken) {
        return Boolean.TRUE.equals(taken);
    }
}
