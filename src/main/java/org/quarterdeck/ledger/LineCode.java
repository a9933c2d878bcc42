package org.quarterdeck.ledger;

import java.util.Optional;
import org.quarterdeck.kernel.Invalid;

/** The code of a budget line: capitals, digits and hyphens, beginning with a letter. */
public record LineCode(String value) {

    private static final String SHAPE = "[A-Z][A-Z0-9-]{1,31}";

    public LineCode {
        if (!value.matches(SHAPE)) {
            throw new Invalid("budgetLine", "must be 2 to 32 capitals, digits or hyphens, beginning with a letter");
        }
    }

    /** Empty for what can't be a line's code. */
    public static Optional<LineCode> parse(String text) {
        return text.matches(SHAPE) ? Optional.of(new LineCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
