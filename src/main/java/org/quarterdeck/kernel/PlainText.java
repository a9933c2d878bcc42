package org.quarterdeck.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** Text as people type it: the letters of every language, but nothing that hides or turns around what is read. */
public final class PlainText {

    private static final String TURNING = "\\u202A-\\u202E\\u2066-\\u2069";
    private static final Pattern HIDDEN_IN_LINE = Pattern.compile("[\\p{Cc}\\p{Cs}" + TURNING + "]");
    private static final Pattern HIDDEN_IN_PROSE = Pattern.compile("[\\p{Cc}\\p{Cs}" + TURNING + "&&[^\\n\\r\\t]]");

    private PlainText() {}

    /** What is wrong with a text of one line; empty if nothing is. */
    public static Optional<String> faultInLine(String text, int most) {
        return fault(text, most, HIDDEN_IN_LINE);
    }

    /** What is wrong with a text that may have several lines; empty if nothing is. */
    public static Optional<String> faultInProse(String text, int most) {
        return fault(text, most, HIDDEN_IN_PROSE);
    }

    private static Optional<String> fault(String text, int most, Pattern hidden) {
        if (text.length() > most) {
            return Optional.of("must be at most %d characters long".formatted(most));
        }
        return hidden.matcher(text).find()
                ? Optional.of("must not contain control characters or bidirectional overrides")
                : Optional.empty();
    }
}
