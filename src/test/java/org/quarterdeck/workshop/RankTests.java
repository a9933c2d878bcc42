package org.quarterdeck.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.CaseNumber;

class RankTests {

    private static final Instant EARLY = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    @DisplayName("WP-13 median, mean, first-time presenter, earlier submission and the lot decide, in that order")
    void ordersTheWaiting() {
        Rank best = rank(4, 3, false, 9, "f");
        Rank higherMean = rank(3, 4, false, 9, "f");
        Rank firstTime = rank(3, 3, true, 9, "f");
        Rank earlier = rank(3, 3, false, 1, "f");
        Rank lucky = rank(3, 3, false, 2, "a");
        Rank unlucky = rank(3, 3, false, 2, "b");

        assertThat(List.of(unlucky, earlier, lucky, firstTime, best, higherMean).stream()
                        .sorted())
                .containsExactly(best, higherMean, firstTime, earlier, lucky, unlucky);
    }

    @Test
    @DisplayName("WP-13 the lot is drawn from the published seed, by anybody")
    void drawsALotAgain() {
        assertThat(Release.lot("00ff", new CaseNumber("WKS-2026-0001")))
                .as("printf '00ff:WKS-2026-0001' | sha256sum")
                .isEqualTo("f1838a63fd63ced8b4df26cc0f311b29eacd0291d5a8f911214a12758c0cf2b2");
    }

    private static Rank rank(int median, int mean, boolean firstTime, int minutes, String lot) {
        return new Rank(BigFraction.of(median), BigFraction.of(mean), firstTime, EARLY.plusSeconds(60L * minutes), lot);
    }
}
