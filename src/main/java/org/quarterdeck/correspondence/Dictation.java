package org.quarterdeck.correspondence;

/**
 * A letter that hasn't been written yet.
 *
 * @param scribe name of the {@link Scribe} who will write it
 * @param about what the scribe knows it by; no personal data, since it is kept until the letter goes out
 */
public record Dictation(String scribe, String about) {

    private static final String BETWEEN = "/";

    /** Reads what {@link #toString} wrote. */
    public static Dictation parse(String text) {
        String[] parts = text.split(BETWEEN, 2);
        return new Dictation(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return scribe + BETWEEN + about;
    }
}
