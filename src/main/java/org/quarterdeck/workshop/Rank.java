package org.quarterdeck.workshop;

import java.time.Instant;
import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.quarterdeck.panel.Scores;

/**
 * How good a proposal's claim to a place is, the best first: median, mean, whoever presents for the first time, whoever came earlier,
 * the lot.
 */
record Rank(BigFraction median, BigFraction mean, boolean firstTime, Instant submittedAt, String lot)
        implements Comparable<Rank> {

    private static final Comparator<Rank> BEST_FIRST = Comparator.comparing(Rank::median)
            .thenComparing(Rank::mean)
            .thenComparing(Rank::firstTime)
            .reversed()
            .thenComparing(Rank::submittedAt)
            .thenComparing(Rank::lot);

    static Rank of(WorkshopProposal proposal, Scores scores) {
        return new Rank(scores.median(), scores.mean(), proposal.isFirstTime(), proposal.submittedAt(), proposal.lot());
    }

    @Override
    public int compareTo(Rank other) {
        return BEST_FIRST.compare(this, other);
    }
}
