package org.quarterdeck.ballot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.ballot.Votes;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the drawing, walked by the council of the demonstration: five people of four organisations and one of none. */
@HouseTest
@OnBothDatabases
class BallotDrawingTests {

    private static final String[] COUNCIL = {"council1", "council2", "council3", "council4", "council5"};

    @RegisterExtension
    static final DrawingCoverage WALKED = new DrawingCoverage("ballot");

    @Autowired
    Hustings hustings;

    @Autowired
    Votes votes;

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @Test
    void asksEachElectorAndClosesWhenTheRestCantChangeIt() {
        CaseNumber number = hustings.put("money");
        assertThat(hustings.asked(number)).containsExactly(COUNCIL);

        hustings.vote(number, "for", "council1", "council2", "council3");
        assertThat(hustings.asked(number)).containsExactly("council4", "council5");
        hustings.vote(number, "for", "council4");

        assertThat(hustings.asked(number)).isEmpty();
        assertThat(hustings.outcome(number)).isEqualTo("passed");
        assertThat(hustings.minutes(number))
                .containsExactly(
                        "opening opened",
                        "notice called",
                        "vote cast",
                        "vote cast",
                        "vote cast",
                        "vote cast",
                        "result passed");
    }

    @Test
    @DisplayName("SP-09 takes two thirds of the votes cast for money: 3 of 5 are too few")
    void failsForMoney() {
        CaseNumber number = hustings.put("money");
        hustings.vote(number, "for", "council1", "council2", "council3");
        hustings.vote(number, "against", "council4", "council5");

        assertThat(hustings.outcome(number)).isEqualTo("failed");
    }

    @Test
    @DisplayName(
            "reminds whoever is silent at half time and in the last days, and decides at the closing by those who voted")
    void remindsAndCloses() {
        CaseNumber number = hustings.put("plan");
        hustings.vote(number, "for", "council1", "council2");
        hustings.vote(number, "against", "council3");

        hustings.pass(number, Duration.ofHours(84));
        assertThat(hustings.notices("council4", number)).containsExactly("vote-reminder-4-1-1", "vote-1-1");
        hustings.vote(number, "abstain", "council4");
        hustings.pass(number, Duration.ofHours(36));
        assertThat(hustings.notices("council5", number))
                .containsExactly("vote-reminder-2-1-1", "vote-reminder-4-1-1", "vote-1-1");
        assertThat(hustings.notices("council4", number)).hasSize(2);
        assertThat(hustings.notices("council1", number)).containsExactly("vote-1-1");

        hustings.pass(number, Duration.ofDays(2));

        assertThat(hustings.outcome(number)).isEqualTo("passed");
        assertThat(hustings.notices("council5", number)).contains("ballot-result-1");
    }

    @Test
    @DisplayName("SP-14 too few are asked once more, those alone who are silent, and then there is no decision")
    void asksOnceMore() {
        CaseNumber number = hustings.put("plan");
        hustings.vote(number, "for", "council1", "council2");

        hustings.pass(number, Duration.ofDays(7));
        assertThat(hustings.asked(number)).containsExactly("council3", "council4", "council5");
        assertThat(hustings.notices("council3", number)).contains("vote-1-2");
        assertThat(hustings.notices("council1", number)).doesNotContain("vote-1-2");
        hustings.pass(number, Duration.ofDays(7));

        assertThat(hustings.outcome(number)).isEqualTo("no-decision");
        assertThat(hustings.minutes(number)).contains("re-notice called", "result no-decision");
    }

    @Test
    @DisplayName("SP-14 decides after the second notice if enough take part then; earlier votes stand")
    void decidesAfterTheSecondNotice() {
        CaseNumber number = hustings.put("plan");
        hustings.vote(number, "for", "council1", "council2");
        hustings.pass(number, Duration.ofDays(7));

        hustings.vote(number, "for", "council3", "council4");

        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }

    @Test
    @DisplayName("SP-11 a vote cast again can settle the ballot")
    void settlesByAVoteCastAgain() {
        CaseNumber number = hustings.put("plan");
        hustings.vote(number, "for", "council1", "council2");
        hustings.vote(number, "against", "council3", "council4");

        hustings.as("council4", () -> {
            votes.cast(number, new PersonId("council4"), Map.of("vote", "for"));
            return number;
        });

        assertThat(hustings.asked(number)).isEmpty();
        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }

    @Test
    @DisplayName("SP-05 is blocked at once when more than a third step back")
    void isBlocked() {
        CaseNumber number = hustings.put("plan");
        hustings.vote(number, "for", "council1");
        hustings.recuse(number, "council2", "council3");

        assertThat(hustings.outcome(number)).isEqualTo("no-decision");
        assertThat(hustings.minutes(number)).contains("recusal recused");
    }

    @Test
    @DisplayName("SP-05 the constitution keeps N: three of five are no two thirds when one steps back")
    void keepsN() {
        CaseNumber number = hustings.put("constitution");
        hustings.recuse(number, "council5");
        hustings.vote(number, "for", "council1", "council2", "council3");
        hustings.vote(number, "against", "council4");

        assertThat(hustings.outcome(number)).isEqualTo("failed");
    }

    @Test
    @DisplayName("the barred leave before: two of the three who are left decide")
    void leavesTheBarredOut() {
        CaseNumber number = hustings.put("plan", "council1", "council2");
        assertThat(hustings.asked(number)).containsExactly("council3", "council4", "council5");

        hustings.vote(number, "for", "council3", "council4");

        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }

    @Test
    @DisplayName("ends without a decision where everybody is barred")
    void hasNobodyToAsk() {
        CaseNumber number = hustings.put("plan", COUNCIL);

        assertThat(hustings.outcome(number)).isEqualTo("no-decision");
        assertThat(hustings.minutes(number)).containsExactly("opening opened", "result no-decision");
    }

    @Test
    @DisplayName("VO-04 a vote on a person needs three in favour, and a reasoned no stops it")
    void isVetoed() {
        CaseNumber number = hustings.put("person");
        hustings.vote(number, "for", "council1", "council2", "council3", "council4");
        hustings.vote(number, "against", "council5");

        assertThat(hustings.outcome(number)).isEqualTo("failed");
    }

    @Test
    @DisplayName("SP-15 a case that is withdrawn takes its ballot along, and all that was said is kept")
    void isCancelledWithItsCase() {
        CaseNumber number = hustings.put("plan");
        hustings.vote(number, "for", "council1");

        hustings.withdraw(number);

        assertThat(hustings.asked(number)).isEmpty();
        assertThat(hustings.state(number)).isEqualTo("CANCELLED with 1 vote");
        assertThat(hustings.minutes(number)).endsWith("cancellation cancelled");
    }

    @Test
    @DisplayName("a case may have several ballots, one after the other")
    void holdsASecondBallot() {
        CaseNumber number = hustings.put("plan", COUNCIL);
        hustings.putAgain(number, "plan");

        hustings.vote(number, "for", "council1", "council2", "council3", "council4");

        assertThat(hustings.entries(number).stream()
                        .map(entry -> entry.kind() + entry.facts().get("round"))
                        .filter(words -> words.startsWith("result")))
                .containsExactly("result1", "result2");
    }
}
