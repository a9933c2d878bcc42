package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds of every vote, by whatever rules. */
class VotingRulesPropertyTests {

    @Property(maxDiscardRatio = 200)
    @Label("one more vote in favour never turns passed into failed")
    void neverPunishesAVoteInFavour(@ForAll("rules") VotingRules rules, @ForAll("counts") Count count) {
        Assume.that(count.silent() > 0);
        Assume.that(rules.result(count).outcome() == Outcome.PASSED);
        Count withOneMore = new Count(
                count.electors(),
                count.recused(),
                count.inFavour() + 1,
                count.against(),
                count.abstaining(),
                count.invalid());
        assertThat(rules.result(withOneMore).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Property(maxDiscardRatio = 200)
    @Label("one more vote against never turns failed into passed")
    void neverRewardsAVoteAgainst(@ForAll("rules") VotingRules rules, @ForAll("counts") Count count) {
        Assume.that(count.silent() > 0);
        Assume.that(rules.result(count).outcome() == Outcome.FAILED);
        Count withOneMore = new Count(
                count.electors(),
                count.recused(),
                count.inFavour(),
                count.against() + 1,
                count.abstaining(),
                count.invalid());
        assertThat(rules.result(withOneMore).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Property(maxDiscardRatio = 200)
    @Label("who changes their vote from no to yes never turns passed into anything else")
    void neverPunishesAChangeOfMind(@ForAll("rules") VotingRules rules, @ForAll("counts") Count count) {
        Assume.that(count.against() > 0);
        Assume.that(rules.result(count).outcome() == Outcome.PASSED);
        Count changed = new Count(
                count.electors(),
                count.recused(),
                count.inFavour() + 1,
                count.against() - 1,
                count.abstaining(),
                count.invalid());
        assertThat(rules.result(changed).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Property(tries = 5000)
    @Label("an outcome is settled exactly when every way that is left leads to it")
    void settlesExactlyWhenEveryWayLeadsThere(@ForAll("rules") VotingRules rules, @ForAll("counts") Count count) {
        Set<Outcome> possible = new HashSet<>();
        everyEnd(count).forEach(end -> possible.add(rules.result(end).outcome()));
        Optional<Outcome> settled = possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
        assertThat(rules.settled(count)).isEqualTo(settled);
    }

    @Property(maxDiscardRatio = 200)
    @Label("more than a third stepping back decides nothing")
    void decidesNothingBeyondAThird(@ForAll("rules") VotingRules rules, @ForAll("counts") Count count) {
        Assume.that(count.recused() * 3 > count.electors());
        assertThat(rules.result(count).outcome()).isEqualTo(Outcome.NO_DECISION);
    }

    private static List<Count> everyEnd(Count count) {
        List<Count> ends = new ArrayList<>();
        int left = count.silent();
        for (int yes = 0; yes <= left; yes++) {
            for (int no = 0; yes + no <= left; no++) {
                for (int neither = 0; yes + no + neither <= left; neither++) {
                    for (int back = 0; yes + no + neither + back <= left; back++) {
                        ends.add(new Count(
                                count.electors(),
                                count.recused() + back,
                                count.inFavour() + yes,
                                count.against() + no,
                                count.abstaining() + neither,
                                count.invalid()));
                    }
                }
            }
        }
        return ends;
    }

    @Provide
    Arbitrary<VotingRules> rules() {
        Arbitrary<Threshold> threshold = Arbitraries.of(
                Threshold.MAJORITY,
                Threshold.TWO_THIRDS,
                Threshold.parse("at least 3/4"),
                Threshold.parse("at least 66/100"),
                Threshold.parse("at least 1/1"));
        Arbitrary<BigFraction> quorum =
                Arbitraries.of(BigFraction.ZERO, BigFraction.of(1, 2), BigFraction.of(2, 3), BigFraction.ONE);
        return Combinators.combine(
                        threshold,
                        Arbitraries.of(Base.values()),
                        quorum,
                        Arbitraries.of(Recusal.values()),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(VotingRules::new);
    }

    @Provide
    Arbitrary<Count> counts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 3))
                .as((recused, inFavour, against, abstaining, invalid, silent) -> new Count(
                        recused + inFavour + against + abstaining + invalid + silent,
                        recused,
                        inFavour,
                        against,
                        abstaining,
                        invalid));
    }
}
