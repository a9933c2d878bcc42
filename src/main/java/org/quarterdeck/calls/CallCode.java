package org.quarterdeck.calls;

import java.util.Optional;
import org.quarterdeck.kernel.Invalid;

/** The code of an event's call: capitals, digits and hyphens, beginning with a letter. */
public record CallCode(String value) {

    private static final String SHAPE = "[A-Z][A-Z0-9-]{1,31}";

    public static final String MUST = "must be 2 to 32 capitals, digits or hyphens, beginning with a letter";

    public CallCode {
        if (!value.matches(SHAPE)) {
            throw new Invalid("event", MUST);
        }
    }

    /** Empty for what can't be a call's code. */
    public static Optional<CallCode> parse(String text) {
        return text.matches(SHAPE) ? Optional.of(new CallCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
