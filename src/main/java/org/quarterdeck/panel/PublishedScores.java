package org.quarterdeck.panel;

import java.math.RoundingMode;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Scores as they are written: to four digits, which tells any two medians and means of a panel's size apart.
 *
 * @param median null where nobody gave points, like all that follow
 */
public record PublishedScores(
        int counted,
        int abstained,
        @Nullable Double median,
        @Nullable Double mean,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable Double spread) {

    private static final int DIGITS = 4;

    static PublishedScores of(Scores scores) {
        return new PublishedScores(
                scores.counted(),
                scores.abstained(),
                written(scores, Scores::median),
                written(scores, Scores::mean),
                written(scores, Scores::min),
                written(scores, Scores::max),
                written(scores, Scores::spread));
    }

    private static @Nullable Double written(Scores scores, Function<Scores, BigFraction> which) {
        return scores.counted() == 0
                ? null
                : which.apply(scores)
                        .bigDecimalValue(DIGITS, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
