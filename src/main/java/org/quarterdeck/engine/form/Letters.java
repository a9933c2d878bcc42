package org.quarterdeck.engine.form;

/** What counts as a letter, what as nothing, and what is not let in. */
final class Letters {

    private Letters() {}

    /** Whether there is nothing to see: spaces of any kind, and characters of no width. */
    static boolean areBlank(String text) {
        return text.codePoints().allMatch(letter -> isSpace(letter) || Character.getType(letter) == Character.FORMAT);
    }

    /** The text without the spaces of any kind around it. */
    static String strip(String text) {
        int[] letters = text.codePoints().toArray();
        int from = 0;
        int to = letters.length;
        while (from < to && isSpace(letters[from])) {
            from++;
        }
        while (to > from && isSpace(letters[to - 1])) {
            to--;
        }
        return new String(letters, from, to - from);
    }

    /** How many characters a reader would count; those of no width don't fill up a reason of twenty. */
    static int count(String text) {
        return (int) text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .count();
    }

    static boolean areClean(String text, boolean severalLines) {
        return text.codePoints().noneMatch(letter -> isForbidden(letter, severalLines));
    }

    private static boolean isForbidden(int letter, boolean severalLines) {
        if (letter == '\n' || letter == '\r' || letter == '\t') {
            return !severalLines;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> !severalLines;
            default -> turnsDirection(letter) || isNoCharacter(letter);
        };
    }

    /** Embeddings, overrides and isolates: they make a text read otherwise than it is written. */
    private static boolean turnsDirection(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    }

    private static boolean isNoCharacter(int letter) {
        return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
