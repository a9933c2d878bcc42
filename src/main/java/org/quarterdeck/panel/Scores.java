package org.quarterdeck.panel;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the reviews of a proposal come to. Exact, so that anybody can follow with paper and pencil: points go from 0 to 5, and of an
 * even number of reviews the median is the mean of the two in the middle.
 *
 * @param counted reviews with points. Where there are none, all the fractions are 0 and say nothing
 * @param abstained reviews that are done and give no points
 * @param spread the distance of the highest from the lowest points as a share of all that can be given (WP-09)
 */
public record Scores(
        int counted,
        int abstained,
        BigFraction mean,
        BigFraction median,
        BigFraction min,
        BigFraction max,
        BigFraction spread) {

    /** The most points that a review gives. */
    public static final int MOST = 5;

    /** @param points of each review that gives any */
    static Scores of(List<BigFraction> points, int abstained) {
        List<BigFraction> sorted = points.stream().sorted().toList();
        int counted = sorted.size();
        if (counted == 0) {
            BigFraction none = BigFraction.ZERO;
            return new Scores(0, abstained, none, none, none, none, none);
        }
        BigFraction min = sorted.get(0);
        BigFraction max = sorted.get(counted - 1);
        return new Scores(
                counted,
                abstained,
                sorted.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(counted),
                sorted.get((counted - 1) / 2).add(sorted.get(counted / 2)).divide(2),
                min,
                max,
                max.subtract(min).divide(MOST));
    }
}
