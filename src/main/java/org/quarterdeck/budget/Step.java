package org.quarterdeck.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a route: who is asked, how many at once, and how many of them must say yes.
 *
 * @param approver {@code line-owner}, {@code treasurer}, {@code council}, {@code ballot} or {@code nobody}
 */
public record Step(String approver, int needed, int seats, Way way) {

    static final String LINE_OWNER = "line-owner";
    static final String TREASURER = "treasurer";
    static final String COUNCIL = "council";

    /** The words for a vote of the whole council, which has no seats to fill. */
    static final String BALLOT_OF_COUNCIL = "ballot of council";

    private static final String BALLOT = "ballot";
    private static final String NOBODY = "nobody";
    private static final String LAZILY = "lazy consensus of ";
    private static final Pattern SHAPE =
            Pattern.compile("(?:(\\d+) of (\\d+) )?(" + LINE_OWNER + "|" + TREASURER + "|" + COUNCIL + ")");

    public Step {
        if (needed < 1 || seats < needed) {
            throw new IllegalArgumentException("%d of %d can never be reached".formatted(needed, seats));
        }
    }

    boolean isBallot() {
        return way == Way.BALLOT;
    }

    boolean isFast() {
        return way.isFast();
    }

    /** Reads {@code treasurer}, {@code 2 of 3 council}, {@code lazy consensus of council}, the words of the decision table. */
    static Step parse(String said) {
        String words = said.strip();
        if (words.equals(BALLOT_OF_COUNCIL)) {
            return new Step(BALLOT, 1, 1, Way.BALLOT);
        }
        if (words.equals(NOBODY)) {
            return new Step(NOBODY, 1, 1, Way.NOBODY);
        }
        return words.startsWith(LAZILY)
                ? asked(words.substring(LAZILY.length()), Way.SILENCE)
                : asked(words, Way.SEATS);
    }

    private static Step asked(String words, Way way) {
        Matcher step = SHAPE.matcher(words);
        if (!step.matches()) {
            throw new IllegalArgumentException("'%s' names no step of approval".formatted(words));
        }
        int needed = step.group(1) == null ? 1 : Integer.parseInt(step.group(1));
        int seats = step.group(2) == null ? 1 : Integer.parseInt(step.group(2));
        return new Step(step.group(3), needed, seats, way);
    }
}
