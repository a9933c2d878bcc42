package org.quarterdeck.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.ballot.Because;
import org.quarterdeck.ballot.Certificate;
import org.quarterdeck.ballot.Count;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;

/** A request and the council's votes on it, along a route that has more than the ballot. */
class BudgetRequestTests {

    private static final Reply RETURN =
            new Reply(Verdict.REVISE, null, "incomplete", "Say in the title where the bus goes.");

    private final BudgetRequest request = BudgetRequest.file(
            new CaseNumber("BUD-2026-0001"),
            new PersonId("member3"),
            new Terms(
                    "Bus",
                    "A bus that brings everybody to the summit and back.",
                    1_200_000,
                    "EUR",
                    "EVENTS",
                    Category.TRAVEL,
                    new Payee(null, null, null),
                    null,
                    null),
            Instant.EPOCH);

    @BeforeEach
    void takesItsRoute() {
        route("ballot of council, then treasurer");
    }

    @Test
    @DisplayName("BA-07 is voted on anew once it asks for something else, and what was voted before counts no more")
    void isVotedOnAnew() {
        passThenReturn();

        assertThat(revise(Map.of("amount", "11000.00"))).isTrue();
        route("ballot of council, then treasurer");

        assertThat(request.openStep().isBallot()).isTrue();
        assertThat(request.tally()).isEqualTo(Tally.OPEN);
        assertThat(request.course().lastBallot()).isEmpty();
    }

    @Test
    @DisplayName("BA-07 keeps the vote over a title that is mended")
    void keepsTheVote() {
        passThenReturn();

        assertThat(revise(Map.of("title", "Bus to the summit"))).isFalse();

        assertThat(request.openStep().approver()).isEqualTo(Step.TREASURER);
        request.answer(new PersonId("treasurer"), new Reply(Verdict.APPROVE, 1_200_000L, null, null), Instant.EPOCH);
        request.encumber(Instant.EPOCH);
        assertThat(request.course().lastBallot())
                .hasValueSatisfying(ballot -> assertThat(ballot.round()).isEqualTo(1));
    }

    @Test
    @DisplayName("X1 takes no vote on anything but what it asks for now, to the letter")
    void takesNoVoteOnAnotherText() {
        assertThatThrownBy(() -> request.takeVote(certificate(Outcome.PASSED, "0".repeat(64))))
                .isInstanceOf(Barred.class);
        assertThat(request.tally()).isEqualTo(Tally.OPEN);
    }

    @Test
    @DisplayName("X1 takes no vote where it is not the ballot's to decide")
    void takesNoVoteWhereOthersDecide() {
        passThenReturn();
        revise(Map.of("title", "Bus to the summit"));

        assertThatThrownBy(() -> request.takeVote(
                        certificate(Outcome.PASSED, Proposal.of(request).hash())))
                .isInstanceOf(Barred.class);
        assertThat(request.tally()).isEqualTo(Tally.OPEN);
    }

    @Test
    @DisplayName("SP-14 is neither approved nor rejected by a vote that comes to no decision")
    void staysOpenWithoutADecision() {
        request.takeVote(certificate(Outcome.NO_DECISION, Proposal.of(request).hash()));

        assertThat(request.tally()).isEqualTo(Tally.OPEN);
        assertThatThrownBy(request::reject).isInstanceOf(Barred.class);
        assertThatThrownBy(request::advance).isInstanceOf(Barred.class);
        request.lapse();
        assertThat(request.status()).isEqualTo(Status.LAPSED);
    }

    @Test
    @DisplayName("is left to the ballot as its last step, and by nobody twice")
    void isLeftToTheBallot() {
        passThenReturn();
        revise(Map.of("title", "Bus to the summit"));

        request.putToBallot();

        assertThat(request.openStep().isBallot()).isTrue();
        assertThat(request.tally()).isEqualTo(Tally.OPEN);
        assertThatThrownBy(request::putToBallot).isInstanceOf(Barred.class);
        request.takeVote(certificate(Outcome.FAILED, Proposal.of(request).hash()));
        request.reject();
        assertThatThrownBy(() -> request.takeVote(
                        certificate(Outcome.PASSED, Proposal.of(request).hash())))
                .isInstanceOf(NotNow.class);
    }

    private void route(String words) {
        request.reserve("reserve");
        request.take(words);
    }

    private void passThenReturn() {
        request.takeVote(certificate(Outcome.PASSED, Proposal.of(request).hash()));
        assertThat(request.advance()).isTrue();
        request.answer(new PersonId("treasurer"), RETURN, Instant.EPOCH);
        request.giveBack();
    }

    private boolean revise(Map<String, Object> changes) {
        return request.revise(Terms.of(request.terms().asAsk().amended(changes)), Instant.EPOCH);
    }

    private static Certificate certificate(Outcome outcome, String hash) {
        return new Certificate(1, hash, outcome, Because.REACHED, Count.of(5, 2, 1, 2));
    }
}
