package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SP-09: every vote that the rules quote comes out as its community's rules say. */
class VotingRulesTests {

    private static final BigFraction ANY = BigFraction.ZERO;

    @ParameterizedTest(name = "{0} of a fixed membership of seven in favour: {1}")
    @DisplayName("SP-09 passes a routine motion of seven with more than half of the membership")
    @CsvSource({"3, FAILED", "4, PASSED"})
    void countsTheEntireMembership(int inFavour, Outcome outcome) {
        VotingRules rules = new VotingRules(Threshold.MAJORITY, Base.MEMBERSHIP, ANY, Recusal.KEEP_N);
        assertThat(rules.result(Count.of(7, inFavour, 0, 0)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of seven present: {1}")
    @DisplayName("SP-14 decides nothing with four of seven present where two thirds must be")
    @CsvSource({"4, NO_DECISION", "5, PASSED"})
    void needsAQuorum(int present, Outcome outcome) {
        VotingRules rules = new VotingRules(Threshold.MAJORITY, Base.CAST, BigFraction.of(2, 3), Recusal.KEEP_N);
        assertThat(rules.result(Count.of(7, present, 0, 0)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of seven without confidence: {1}")
    @DisplayName("SP-09 removes somebody of seven with three quarters of the membership")
    @CsvSource({"5, FAILED", "6, PASSED"})
    void removesByThreeQuarters(int inFavour, Outcome outcome) {
        VotingRules rules = new VotingRules(Threshold.parse("at least 3/4"), Base.MEMBERSHIP, ANY, Recusal.KEEP_N);
        assertThat(rules.result(Count.of(7, inFavour, 7 - inFavour, 0)).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}:{1} with {2} abstaining, {3}: {4}")
    @DisplayName("SP-09 takes majorities and two thirds of the votes cast, and a tie fails")
    @CsvSource({
        "3, 2, 0, at least 2/3, FAILED",
        "4, 1, 0, at least 2/3, PASSED",
        "2, 1, 2, more than 1/2, PASSED",
        "5, 5, 0, more than 1/2, FAILED",
        "500, 500, 0, more than 1/2, FAILED",
        "501, 499, 0, more than 1/2, PASSED",
        "2, 1, 0, at least 2/3, PASSED",
        "199, 100, 0, at least 2/3, FAILED",
        "200, 100, 0, at least 2/3, PASSED"
    })
    void countsTheVotesCast(int inFavour, int against, int abstaining, String threshold, Outcome outcome) {
        VotingRules rules = new VotingRules(Threshold.parse(threshold), Base.CAST, ANY, Recusal.REDUCE_N);
        Count count = Count.of(inFavour + against + abstaining, inFavour, against, abstaining);
        assertThat(rules.result(count).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in favour and {1} against of eleven allowed: {2}")
    @DisplayName("SP-09 takes 66 % of everybody who is allowed to vote")
    @CsvSource({"7, 0, FAILED", "8, 3, PASSED"})
    void countsEverybodyAllowed(int inFavour, int against, Outcome outcome) {
        VotingRules rules = new VotingRules(Threshold.parse("at least 66/100"), Base.MEMBERSHIP, ANY, Recusal.REDUCE_N);
        assertThat(rules.result(Count.of(11, inFavour, against, 0)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in favour, {1} against: {2}")
    @DisplayName("VO-04 wants three in favour and no veto")
    @CsvSource({"3, 0, PASSED, REACHED", "3, 1, FAILED, VETOED", "2, 0, FAILED, TOO_FEW_IN_FAVOUR"})
    void wantsThreeAndNoVeto(int inFavour, int against, Outcome outcome, Because because) {
        VotingRules rules = new VotingRules(Threshold.MAJORITY, Base.CAST, ANY, Recusal.REDUCE_N, 3, true);
        Result result = rules.result(Count.of(8, inFavour, against, 0));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.because()).isEqualTo(because);
    }

    @Test
    @DisplayName(
            "SP-10 counts abstentions for the quorum and not among the votes cast, and what is invalid for nothing")
    void countsAbstentions() {
        VotingRules rules = new VotingRules(Threshold.TWO_THIRDS, Base.CAST, BigFraction.of(1, 2), Recusal.REDUCE_N);
        assertThat(rules.result(Count.of(8, 2, 1, 1))).isEqualTo(new Result(Outcome.PASSED, Because.REACHED, 3));
        assertThat(rules.result(new Count(8, 0, 2, 1, 0, 1)))
                .isEqualTo(new Result(Outcome.NO_DECISION, Because.NO_QUORUM, 3));
        VotingRules ofThePresent =
                new VotingRules(Threshold.TWO_THIRDS, Base.PRESENT, BigFraction.of(1, 2), Recusal.REDUCE_N);
        assertThat(ofThePresent.result(Count.of(8, 2, 1, 1))).isEqualTo(new Result(Outcome.FAILED, Because.MISSED, 4));
    }

    @Test
    @DisplayName("SP-05 takes the recused from electorate, base and quorum, or leaves them in, as the policy says")
    void countsTheRecusedAsThePolicySays() {
        Count count = new Count(9, 3, 4, 0, 0, 0);
        BigFraction half = BigFraction.of(1, 2);
        assertThat(new VotingRules(Threshold.TWO_THIRDS, Base.MEMBERSHIP, half, Recusal.REDUCE_N).result(count))
                .isEqualTo(new Result(Outcome.PASSED, Because.REACHED, 6));
        assertThat(new VotingRules(Threshold.TWO_THIRDS, Base.CAST, half, Recusal.KEEP_N).result(count))
                .isEqualTo(new Result(Outcome.NO_DECISION, Because.NO_QUORUM, 4));
    }

    @Test
    @DisplayName("SP-05 blocks the decision when more than a third have stepped back, and not when a third has")
    void blocksBeyondAThird() {
        for (Recusal recusal : Recusal.values()) {
            VotingRules rules = new VotingRules(Threshold.MAJORITY, Base.CAST, ANY, recusal);
            assertThat(rules.result(new Count(9, 3, 6, 0, 0, 0)).outcome()).isEqualTo(Outcome.PASSED);
            assertThat(rules.result(new Count(9, 4, 5, 0, 0, 0)))
                    .isEqualTo(new Result(Outcome.NO_DECISION, Because.TOO_MANY_RECUSED, 5));
        }
    }

    @Test
    void decidesNothingWithNobody() {
        VotingRules rules = new VotingRules(Threshold.MAJORITY, Base.CAST, ANY, Recusal.REDUCE_N);
        assertThat(rules.result(Count.of(0, 0, 0, 0))).isEqualTo(new Result(Outcome.NO_DECISION, Because.NOBODY, 0));
        assertThat(rules.settled(Count.of(0, 0, 0, 0))).contains(Outcome.NO_DECISION);
    }

    @Test
    void isSettledWhenNobodyLeftCanChangeIt() {
        VotingRules rules = new VotingRules(Threshold.TWO_THIRDS, Base.CAST, BigFraction.of(1, 2), Recusal.REDUCE_N);
        assertThat(rules.settled(Count.of(5, 3, 0, 0))).isEmpty();
        assertThat(rules.settled(Count.of(5, 4, 0, 0))).contains(Outcome.PASSED);
        assertThat(rules.settled(Count.of(5, 0, 2, 0))).isEmpty();
        assertThat(rules.settled(Count.of(5, 1, 2, 0))).isEmpty();
        assertThat(rules.settled(Count.of(5, 0, 2, 1))).isEmpty();
        assertThat(rules.settled(Count.of(5, 1, 3, 0))).contains(Outcome.FAILED);
    }

    @Test
    void refusesCountsAndRulesThatCannotBe() {
        assertThatThrownBy(() -> Count.of(3, 2, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Count.of(3, -1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threshold.parse("more than 1/1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threshold.parse("two thirds"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two thirds");
        assertThat(Threshold.parse("at least 2/3")).isEqualTo(Threshold.TWO_THIRDS);
        assertThat(Threshold.parse(Threshold.MAJORITY.words())).isEqualTo(Threshold.MAJORITY);
    }
}
