package org.quarterdeck.engine.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A kind of field: how it takes a value, and what an empty one is in the browser. */
interface Kind {

    /** @param given neither null nor blank */
    Taken take(Object given);

    /** What the form's conditions see where nothing was given, as the browser has it. */
    default @Nullable Object empty() {
        return null;
    }

    /** What {@code min} and {@code max} are compared with; null for a kind that has no size. */
    default @Nullable BigDecimal size(Object taken) {
        return null;
    }

    /** Whether {@code taken} says yes to a field that is required. Only an unticked box says no. */
    default boolean satisfies(Object taken) {
        return true;
    }
}
