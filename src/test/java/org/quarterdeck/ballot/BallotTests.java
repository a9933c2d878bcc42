package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Person;

class BallotTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String WHY = "It costs too much for what it is.";

    @Test
    @DisplayName("SP-11 counts the newest vote of each, and keeps them all")
    void countsTheNewest() {
        Ballot ballot = called(3, "MEMBERSHIP", "REDUCE_N");
        ballot.cast(elector(1), Choice.FOR, null, NOON);
        ballot.cast(elector(1), Choice.AGAINST, WHY, NOON.plusSeconds(1));
        ballot.cast(elector(1), Choice.ABSTAIN, null, NOON.plusSeconds(2));

        assertThat(ballot.count()).isEqualTo(Count.of(3, 0, 0, 1));
        assertThat(ballot.votes()).extracting(Vote::choice).containsExactly(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN);
    }

    @Test
    @DisplayName("X2 whoever steps back votes no more, and what they said before counts no more")
    void recusesForGood() {
        Ballot ballot = called(4, "CAST", "REDUCE_N");
        ballot.cast(elector(1), Choice.FOR, null, NOON);
        ballot.cast(elector(1), Choice.RECUSE, null, NOON);

        assertThat(ballot.count()).isEqualTo(new Count(4, 1, 0, 0, 0, 0));
        assertThatExceptionOfType(Barred.class)
                .isThrownBy(() -> ballot.cast(elector(1), Choice.FOR, null, NOON))
                .withMessage("e1 has stepped back for a conflict of interest");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"REDUCE_N, PASSED, 5", "KEEP_N, FAILED, 6"})
    @DisplayName("SP-05 one of six steps back: four of five are three quarters, four of six are not")
    void followsThePolicyOnRecusal(Recusal recusal, Outcome outcome, int base) {
        Ballot ballot = called(6, "MEMBERSHIP", recusal.name(), "at least 3/4");
        ballot.cast(elector(6), Choice.RECUSE, null, NOON);
        ballot.cast(elector(5), Choice.AGAINST, WHY, NOON);
        IntStream.rangeClosed(1, 4).forEach(i -> ballot.cast(elector(i), Choice.FOR, null, NOON));

        Result result = ballot.close(NOON);

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.base()).isEqualTo(base);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"REDUCE_N", "KEEP_N"})
    @DisplayName("SP-05 more than a third recused block the decision at once")
    void isBlocked(String recusal) {
        Ballot ballot = called(5, "CAST", recusal);
        ballot.cast(elector(1), Choice.RECUSE, null, NOON);
        assertThat(ballot.isSettled()).isFalse();
        ballot.cast(elector(2), Choice.RECUSE, null, NOON);

        assertThat(ballot.close(NOON)).isEqualTo(new Result(Outcome.NO_DECISION, Because.TOO_MANY_RECUSED, 0));
    }

    @Test
    @DisplayName("closes early only when the silent can't change the outcome, whatever they do")
    void closesWhenSettled() {
        Ballot ballot = called(5, "CAST", "REDUCE_N");
        for (int i = 1; i <= 3; i++) {
            ballot.cast(elector(i), Choice.FOR, null, NOON);
            assertThatExceptionOfType(NotNow.class).isThrownBy(() -> ballot.close(NOON));
        }
        ballot.cast(elector(4), Choice.FOR, null, NOON);

        assertThat(ballot.close(NOON).outcome()).isEqualTo(Outcome.PASSED);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> ballot.cast(elector(5), Choice.FOR, null, NOON))
                .withMessage("ballot 1 of TOY-2027-0001 is closed");
    }

    @Test
    void takesNoVoteAtTheClosingOrAfter() {
        Ballot ballot = called(3, "CAST", "REDUCE_N");
        ballot.cast(elector(1), Choice.FOR, null, NOON.plus(WEEK).minusMillis(1));

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> ballot.cast(elector(2), Choice.FOR, null, NOON.plus(WEEK)));
    }

    @Test
    @DisplayName("SP-14 asks once more where too few took part, and only once: then there is no decision")
    void asksOnceMore() {
        Ballot ballot = called(5, "CAST", "REDUCE_N");
        ballot.cast(elector(1), Choice.FOR, null, NOON);
        Instant closing = NOON.plus(WEEK);
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> ballot.callVote(NOON, WEEK));
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> ballot.close(closing));

        ballot.callVote(closing, WEEK);
        assertThat(ballot.silent()).doesNotContain(elector(1)).hasSize(4);
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> ballot.callVote(closing.plus(WEEK), WEEK));

        assertThat(ballot.close(closing.plus(WEEK))).isEqualTo(new Result(Outcome.NO_DECISION, Because.NO_QUORUM, 1));
    }

    @Test
    @DisplayName("SP-10 abstentions count for the quorum, and not for the votes cast")
    void countsAbstentionsForTheQuorum() {
        Ballot ballot = called(5, "CAST", "REDUCE_N");
        ballot.cast(elector(1), Choice.FOR, null, NOON);
        ballot.cast(elector(2), Choice.ABSTAIN, null, NOON);
        ballot.cast(elector(3), Choice.ABSTAIN, null, NOON);

        assertThat(ballot.close(NOON.plus(WEEK))).isEqualTo(new Result(Outcome.PASSED, Because.REACHED, 1));
    }

    @Test
    @DisplayName("SP-15 keeps everything when it is cancelled")
    void keepsEverything() {
        Ballot ballot = called(3, "CAST", "REDUCE_N");
        ballot.cast(elector(1), Choice.FOR, null, NOON);

        ballot.cancel(NOON);

        assertThat(ballot.stage().status()).isEqualTo(Stage.Status.CANCELLED);
        assertThat(ballot.votes()).hasSize(1);
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> ballot.cast(elector(2), Choice.FOR, null, NOON));
    }

    @Test
    void endsWithoutADecisionWhereNobodyIsSeated() {
        Ballot ballot = Ballot.open(paper("CAST", "REDUCE_N", "more than 1/2"), List.of());

        assertThat(ballot.close(NOON)).isEqualTo(new Result(Outcome.NO_DECISION, Because.NOBODY, 0));
    }

    @Test
    @DisplayName("SP-04 has one hash for the same electors and rules, and another for any other")
    void hashesElectorsAndRules() {
        Paper paper = paper("CAST", "REDUCE_N", "more than 1/2");
        String hash = Ballot.open(paper, electors(5)).electorateHash();

        assertThat(Ballot.open(paper, electors(5)).electorateHash()).isEqualTo(hash);
        assertThat(Ballot.open(paper, electors(4)).electorateHash()).isNotEqualTo(hash);
        assertThat(Ballot.open(paper("CAST", "KEEP_N", "more than 1/2"), electors(5))
                        .electorateHash())
                .isNotEqualTo(hash);
    }

    @Test
    @DisplayName("SP-12 seals a vote with a salt, so that nobody guesses it from its commitment")
    void sealsAVote() {
        Ballot ballot = called(3, "CAST", "REDUCE_N");
        Vote one = ballot.cast(elector(1), Choice.FOR, null, NOON);
        Vote other = ballot.cast(elector(2), Choice.FOR, null, NOON);

        assertThat(one.commitment()).isNotEqualTo(other.commitment());
        assertThat(Secret.commitment(one.salt(), "for")).isEqualTo(one.commitment());
    }

    private static Ballot called(int electors, String base, String recusal) {
        return called(electors, base, recusal, "more than 1/2");
    }

    private static Ballot called(int electors, String base, String recusal, String threshold) {
        Ballot ballot = Ballot.open(paper(base, recusal, threshold), electors(electors));
        ballot.callVote(NOON, WEEK);
        return ballot;
    }

    private static Paper paper(String base, String recusal, String threshold) {
        Policy policy = Policy.of(Map.of(
                "threshold",
                threshold,
                "base",
                base,
                "quorum",
                "1/2",
                "recusal",
                recusal,
                "leastInFavour",
                0,
                "veto",
                false,
                "hidden",
                false));
        return new Paper(
                new CaseNumber("TOY-2027-0001"), 1, "toy-question", "A fence", "plan", "0".repeat(64), policy, NOON);
    }

    private static List<Elector> electors(int many) {
        List<Person> people = IntStream.rangeClosed(1, many)
                .mapToObj(i -> new Person(elector(i), "E" + i, null, "independent", Set.of(Circle.COUNCIL)))
                .collect(Collectors.toList());
        return Electorate.of(people, person -> Optional.empty());
    }

    private static PersonId elector(int i) {
        return new PersonId("e" + i);
    }
}
