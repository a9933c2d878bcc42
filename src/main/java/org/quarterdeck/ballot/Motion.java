package org.quarterdeck.ballot;

import org.quarterdeck.kernel.Circle;

/**
 * What is decided on.
 *
 * @param title in a line; electors read it on their tasks
 * @param kind asks the table {@code decision-class}: {@code money}, {@code plan}, {@code policy}, {@code person} …
 * @param electorate the circle that decides
 * @param hash of the text that is decided on, letter by letter: SHA-256 in lower-case hex
 */
public record Motion(String title, String kind, Circle electorate, String hash) {

    private static final int LONGEST_TITLE = 200;
    private static final String SHA256 = "[0-9a-f]{64}";

    public Motion {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a motion has a title of 1 to %d characters".formatted(LONGEST_TITLE));
        }
        if (!hash.matches(SHA256)) {
            throw new IllegalArgumentException("'%s' is no SHA-256 of what is decided on".formatted(hash));
        }
    }
}
