package org.quarterdeck.ballot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The rules that a vote is counted by, frozen when it opens. All arithmetic is in fractions, none in floating point (SP-09).
 *
 * @param quorum the least share of the electors whose participation makes the vote valid
 * @param leastInFavour how many must be in favour, whatever their share
 * @param veto whether one vote against stops the motion
 */
public record VotingRules(
        Threshold threshold, Base base, BigFraction quorum, Recusal recusal, int leastInFavour, boolean veto) {

    public VotingRules {
        if (quorum.signum() < 0 || quorum.compareTo(BigFraction.ONE) > 0) {
            throw new IllegalArgumentException("a quorum of %s can't be reached".formatted(quorum));
        }
        if (leastInFavour < 0) {
            throw new IllegalArgumentException("there are no %d voters".formatted(leastInFavour));
        }
    }

    public VotingRules(Threshold threshold, Base base, BigFraction quorum, Recusal recusal) {
        this(threshold, base, quorum, recusal, 0, false);
    }

    public Result result(Count count) {
        int electors = recusal.electors(count.electors(), count.recused());
        int of = base(count, electors);
        if (count.electors() == 0) {
            return new Result(Outcome.NO_DECISION, Because.NOBODY, of);
        }
        if (Recusal.blocks(count.electors(), count.recused())) {
            return new Result(Outcome.NO_DECISION, Because.TOO_MANY_RECUSED, of);
        }
        if (BigFraction.of(count.present(), electors).compareTo(quorum) < 0) {
            return new Result(Outcome.NO_DECISION, Because.NO_QUORUM, of);
        }
        Because because = verdict(count, of);
        return new Result(because == Because.REACHED ? Outcome.PASSED : Outcome.FAILED, because, of);
    }

    /**
     * The outcome that whoever has said nothing yet can't change any more, however they vote, step back or stay silent. It is
     * enough to try the ends: each of the conditions is monotonous in each of those five.
     */
    public Optional<Outcome> settled(Count count) {
        List<Outcome> outcomes = Stream.of(
                        count,
                        count.withRestInFavour(),
                        count.withRestAgainst(),
                        count.withRestAbstaining(),
                        count.withRestRecused())
                .map(end -> result(end).outcome())
                .distinct()
                .toList();
        return outcomes.size() == 1 ? Optional.of(outcomes.get(0)) : Optional.empty();
    }

    private Because verdict(Count count, int of) {
        if (veto && count.against() > 0) {
            return Because.VETOED;
        }
        if (count.inFavour() < leastInFavour) {
            return Because.TOO_FEW_IN_FAVOUR;
        }
        return threshold.isMet(count.inFavour(), of) ? Because.REACHED : Because.MISSED;
    }

    private int base(Count count, int electors) {
        return switch (base) {
            case CAST -> count.cast();
            case PRESENT -> count.present();
            case MEMBERSHIP -> electors;
        };
    }
}
