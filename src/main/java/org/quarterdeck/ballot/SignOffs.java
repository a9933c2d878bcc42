package org.quarterdeck.ballot;

import java.util.Arrays;

/** How many electors must have signed off before silence is consent. */
public enum SignOffs {
    /** None: lazy consensus. Silence after notice is consent. */
    NONE("none"),
    /** At most two may be missing (RFC 3392). */
    ALL_BUT_TWO("all but two"),
    /** At most two may be missing, and fewer than have signed. */
    MOST_AND_ALL_BUT_TWO("most, and all but two");

    private final String words;

    SignOffs(String words) {
        this.words = words;
    }

    /** Reads the words of the decision table. */
    public static SignOffs parse(String words) {
        return Arrays.stream(values())
                .filter(rule -> rule.words.equals(words.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' says nothing of sign-offs".formatted(words)));
    }

    public String words() {
        return words;
    }

    boolean suffice(int signed, int electors) {
        int missing = electors - signed;
        return switch (this) {
            case NONE -> true;
            case ALL_BUT_TWO -> missing <= 2;
            case MOST_AND_ALL_BUT_TWO -> missing <= 2 && missing < signed;
        };
    }
}
