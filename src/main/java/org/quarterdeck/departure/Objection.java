package org.quarterdeck.departure;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;

/** The words of an objection. */
final class Objection {

    private static final int LONGEST = 2000;

    private Objection() {}

    /** @throws Invalid if there are none, or too many */
    static String of(@Nullable String words) {
        if (words == null || words.isBlank()) {
            throw new Invalid("reason", "must be given");
        }
        PlainText.faultInProse(words, LONGEST).ifPresent(fault -> {
            throw new Invalid("reason", fault);
        });
        return words.strip();
    }
}
