package org.quarterdeck.ballot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The share of its base that a motion needs. Exact: 199 of 299 are less than two thirds (SP-09). A tie fails, because half is
 * not more than half.
 *
 * @param exceeded whether the share itself is too little
 */
public record Threshold(BigFraction share, boolean exceeded) {

    /** More than half: the parliamentary majority. */
    public static final Threshold MAJORITY = new Threshold(BigFraction.of(1, 2), true);

    public static final Threshold TWO_THIRDS = new Threshold(BigFraction.of(2, 3), false);

    private static final Pattern SHAPE = Pattern.compile("(more than|at least) (\\d{1,9}) ?/ ?(\\d{1,9})");

    public Threshold {
        if (share.signum() <= 0 || share.compareTo(BigFraction.ONE) > (exceeded ? -1 : 0)) {
            throw new IllegalArgumentException(
                    "nothing can be asked to be %s of a whole".formatted(words(share, exceeded)));
        }
    }

    /** Reads {@code more than 1/2} or {@code at least 2/3}, the words of the decision table. */
    public static Threshold parse(String words) {
        Matcher threshold = SHAPE.matcher(words.strip());
        if (!threshold.matches()) {
            throw new IllegalArgumentException("'%s' is no threshold such as 'at least 2/3'".formatted(words));
        }
        return new Threshold(
                BigFraction.of(Integer.parseInt(threshold.group(2)), Integer.parseInt(threshold.group(3))),
                threshold.group(1).equals("more than"));
    }

    /** Of nothing there is no share: a base of 0 is never enough. */
    boolean isMet(int votes, int base) {
        if (base == 0) {
            return false;
        }
        int compared = BigFraction.of(votes, base).compareTo(share);
        return exceeded ? compared > 0 : compared >= 0;
    }

    /** As {@link #parse} reads it. */
    public String words() {
        return words(share, exceeded);
    }

    /** {@code 2/3}. */
    static String words(BigFraction share) {
        return "%s/%s".formatted(share.getNumerator(), share.getDenominator());
    }

    private static String words(BigFraction share, boolean exceeded) {
        return "%s %s".formatted(exceeded ? "more than" : "at least", words(share));
    }

    @Override
    public String toString() {
        return words();
    }
}
