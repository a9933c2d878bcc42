package org.quarterdeck.kernel;

import java.util.regex.Pattern;

/** Words as they stand in a text on their own, and not inside longer ones. */
public final class WholeWords {

    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

    // a longer address isn't this one, though a sentence may end behind it
    private static final String BEFORE_ADDRESS = "(?<![\\p{L}\\p{M}\\p{N}._%+-])";
    private static final String AFTER_ADDRESS = "(?![\\p{L}\\p{M}\\p{N}]|[.-][\\p{L}\\p{N}])";

    private WholeWords() {}

    /** A name of one word may be a word of the language as well, so there letter case counts. */
    public static Pattern of(String words) {
        boolean address = words.contains("@");
        boolean distinctive = address || words.contains(" ");
        return Pattern.compile(
                (address ? BEFORE_ADDRESS : BEFORE) + Pattern.quote(words) + (address ? AFTER_ADDRESS : AFTER),
                distinctive ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    public static boolean in(String text, String words) {
        return of(words).matcher(text).find();
    }
}
