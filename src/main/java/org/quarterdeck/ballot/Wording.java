package org.quarterdeck.ballot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PlainText;

/**
 * Words that somebody hands in, and how many characters they must have; blanks around them don't count.
 *
 * @param least 0 where they may be left out
 */
record Wording(String field, @Nullable String given, int least, int most) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 2000;

    /** What says no, or asks others to wait, says why in as many characters (X8). */
    private static final int REASON = 20;

    static Wording name(@Nullable String given) {
        return new Wording("name", given, 3, LONGEST_NAME);
    }

    static Wording reason(String field, @Nullable String given) {
        return new Wording(field, given, REASON, LONGEST);
    }

    static Wording comment(String field, @Nullable String given) {
        return new Wording(field, given, 0, LONGEST);
    }

    static Wording required(String field, @Nullable String given) {
        return new Wording(field, given, 1, LONGEST);
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(message()).map(message -> new Fault(field, message));
    }

    String words() {
        return given == null ? "" : given.strip();
    }

    /** Null where there are none. */
    @Nullable
    String wordsIfAny() {
        return words().isEmpty() ? null : words();
    }

    private @Nullable String message() {
        String words = words();
        if (words.isEmpty() && least > 0) {
            return "is required";
        }
        if (words.codePointCount(0, words.length()) < least) {
            return "must be at least %d characters long".formatted(least);
        }
        return (most == LONGEST_NAME ? PlainText.faultInLine(words, most) : PlainText.faultInProse(words, most))
                .orElse(null);
    }
}
