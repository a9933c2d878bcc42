package org.quarterdeck.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoresTests {

    @Test
    @DisplayName("WP-09 spread from 2 to 5 over three fifths of the scale and from 3 to 5 over two")
    void spreadOverAShareOfTheScale() {
        assertThat(of(2, 2, 5).spread()).isEqualTo(BigFraction.of(3, 5));
        assertThat(of(3, 3, 5).spread()).isEqualTo(BigFraction.of(2, 5));
        assertThat(of(2, 2, 5).spread().doubleValue()).isGreaterThan(0.5);
        assertThat(of(3, 3, 5).spread().doubleValue()).isLessThan(0.5);
    }

    @Test
    void haveTheMiddleOneAsMedianOrWhatLiesBetweenTheTwoInTheMiddle() {
        assertThat(of(5, 1, 4).median()).isEqualTo(BigFraction.of(4));
        assertThat(of(5, 1, 4, 2).median()).isEqualTo(BigFraction.of(3));
        assertThat(of(1, 4).median()).isEqualTo(BigFraction.of(5, 2));
    }

    @Test
    void haveAnExactMean() {
        assertThat(of(1, 1, 2).mean()).isEqualTo(BigFraction.of(4, 3));
        assertThat(of(1, 1, 2).min()).isEqualTo(BigFraction.of(1));
        assertThat(of(1, 1, 2).max()).isEqualTo(BigFraction.of(2));
    }

    @Test
    @DisplayName("WP-08 count who abstains as done and not as points")
    void countAbstentionsApart() {
        Scores scores = Scores.of(List.of(BigFraction.of(4), BigFraction.of(2)), 1);

        assertThat(scores.counted()).isEqualTo(2);
        assertThat(scores.abstained()).isEqualTo(1);
        assertThat(scores.median()).isEqualTo(BigFraction.of(3));
    }

    @Test
    void sayNothingWhereNobodyGavePoints() {
        assertThat(Scores.of(List.of(), 2))
                .extracting(Scores::counted, Scores::abstained, Scores::median, Scores::spread)
                .containsExactly(0, 2, BigFraction.ZERO, BigFraction.ZERO);
    }

    private static Scores of(int... points) {
        return Scores.of(Arrays.stream(points).mapToObj(BigFraction::of).toList(), 0);
    }
}
