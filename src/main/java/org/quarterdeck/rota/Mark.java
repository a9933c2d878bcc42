package org.quarterdeck.rota;

import org.quarterdeck.kernel.Invalid;

/** The short name of a kind of credential or shift, as {@code first-aid}. */
public record Mark(String value) {

    private static final String SHAPE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST = 32;

    public Mark {
        if (value.length() > LONGEST || !value.matches(SHAPE)) {
            throw new Invalid("code", "must be at most 32 small letters, digits and single hyphens, as in first-aid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
