package org.quarterdeck.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.calls.Rubric;

class PointsTests {

    private static final Rubric RUBRIC =
            new Rubric(Map.of(Criterion.OVERALL, 2, Criterion.CONTENT, 1, Criterion.DELIVERY, 4));

    @Test
    void areWeighedByTheRubricOfTheCall() {
        Points points = points(Map.of(Criterion.OVERALL, 5, Criterion.CONTENT, 2, Criterion.DELIVERY, 0));

        assertThat(points.weighed(RUBRIC)).contains(BigFraction.of(12, 7));
    }

    @Test
    void weighNothingWhereNoneWereGivenOrAskedFor() {
        assertThat(points(Map.of(Criterion.OVERALL, 5, Criterion.CONTENT, 2)).weighed(RUBRIC))
                .contains(BigFraction.of(4));
        assertThat(points(Map.of(Criterion.OVERALL, 5, Criterion.RELEVANCE, 0)).weighed(RUBRIC))
                .contains(BigFraction.of(5));
    }

    @Test
    void areNoneOfAnAbstention() {
        assertThat(points(Map.of()).weighed(RUBRIC)).isEmpty();
    }

    private static Points points(Map<Criterion, Integer> given) {
        return new Points(given, null, null);
    }
}
