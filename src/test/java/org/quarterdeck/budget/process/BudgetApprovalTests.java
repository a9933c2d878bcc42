package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.appeals.process.Courtroom;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class BudgetApprovalTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(
            BudgetApproval.KEY,
            "commitment",
            "end-of-the-period",
            // FastTrackTests walk these
            "on-fast-track",
            "weigh-evidence",
            "to-anything-against",
            "anything-against",
            "something-against",
            "by-silence",
            "asks-nobody",
            "name-objectors",
            "to-object-to-request",
            "object-to-request",
            "objection-time-over",
            "to-note-consent",
            "note-consent",
            "consent-to-counting",
            "to-take-objection",
            "take-objection",
            "objected",
            // PayoutReviewTests and FastTrackTests walk these
            "account-changed-in-approval",
            "account-changed-in-ballot",
            "account-changed-in-silence",
            "account-changed-in-commitment",
            "review-from-approval",
            "review-from-ballot",
            "review-from-silence",
            "review-from-commitment",
            "joined-for-review",
            "to-return-to-review",
            "return-to-review",
            "review-to-assessment");

    @Autowired
    Deck deck;

    @Autowired
    Courtroom court;

    @Test
    @DisplayName("BA-01, BA-04 a small request takes the line owner's yes and is committed")
    void commitsSmallRequest() {
        CaseNumber number = deck.ask("180.00");

        assertThat(deck.funds(number)).containsExactly("19820.00", "180.00", "0.00");
        assertThat(deck.asked(number)).containsExactly("lead");
        deck.approve("lead", number);
        assertThat(deck.funds(number)).containsExactly("19820.00", "0.00", "180.00");
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.minutes(number)).containsExactly("answer approve", "approval approved");
    }

    @Test
    @DisplayName("BA-04 an approver may grant less; the rest is available again")
    void grantsLess() {
        CaseNumber number = deck.ask("180.00");

        deck.answer("lead", number, Map.of("decision", "approve", "approvedAmount", "100.00"));

        assertThat(deck.funds(number)).containsExactly("19900.00", "0.00", "100.00");
    }

    @Test
    void asksTheTreasurersAfterTheLineOwner() {
        CaseNumber number = deck.ask("2000.00");

        deck.approve("lead", number);

        assertThat(deck.asked(number)).containsExactly("treasurer", "treasurer2");
        deck.approve("treasurer2", number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.entries(number).get(2).deciders()).containsExactly("lead", "treasurer2");
    }

    @Test
    @DisplayName("BA-08 two of three council members approve; the third is not asked any longer")
    void endsAtTheSecondYes() {
        CaseNumber number = deck.ask("2000.01");
        var asked = deck.asked(number);
        assertThat(asked).hasSize(3).allMatch(person -> person.startsWith("council"));

        deck.approve(asked.get(0), number);
        assertThat(deck.tasks(number)).hasSize(2);
        deck.approve(asked.get(2), number);

        assertThat(deck.task(number).getTaskDefinitionKey()).isEqualTo("submit-claim");
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-08 the second no rejects; the money is available again (BA-01)")
    void endsAtTheSecondNo() {
        CaseNumber number = deck.ask("9000.00");
        var asked = deck.asked(number);

        deck.reject(asked.get(0), number);
        deck.approve(asked.get(1), number);
        deck.reject(asked.get(2), number);

        assertThat(deck.outcome(number)).isEqualTo("rejected");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.minutes(number)).endsWith("rejection rejected");
        assertThat(deck.entries(number).get(3).deciders()).containsExactlyInAnyOrder(asked.get(0), asked.get(2));
    }

    @Test
    @DisplayName("BA-08 one yes and one recusal call the alternate")
    void callsTheAlternate() {
        CaseNumber number = deck.ask("5000.00");
        var asked = deck.asked(number);

        deck.approve(asked.get(0), number);
        deck.recuse(asked.get(1), number);

        assertThat(deck.asked(number)).hasSize(2).contains(asked.get(2)).doesNotContain(asked.get(0), asked.get(1));
    }

    @Test
    void commitsWhatTheCouncilVotesFor() {
        CaseNumber number = deck.ask("12000.00");

        for (int member = 1; member <= 4; member++) {
            deck.vote("council" + member, number, "for");
        }

        assertThat(deck.task(number).getTaskDefinitionKey()).isEqualTo("submit-claim");
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("X2 when everybody who may decide is recused, not even a vote can be held: the request lapses")
    void lapsesWhenNobodyIsLeft() {
        CaseNumber number = deck.ask("5000.00");

        for (int recusals = 0; recusals < 5; recusals++) {
            deck.recuse(deck.asked(number).get(0), number);
        }

        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("X1, X2 a step falls along the chain: the owner, any other lead, a treasurer, the council, nobody")
    void fallsAlongTheChain() {
        CaseNumber number = deck.ask("100.00");

        assertThat(deck.asked(number)).containsExactly("lead");
        deck.recuse("lead", number);
        assertThat(deck.asked(number)).containsExactly("lead2");
        deck.recuse("lead2", number);
        assertThat(deck.asked(number)).containsExactly("treasurer", "treasurer2");
        deck.recuse("treasurer2", number);
        assertThat(deck.asked(number)).containsExactly("treasurer");
        deck.recuse("treasurer", number);
        assertThat(deck.asked(number)).containsExactly("council1", "council2", "council3", "council4", "council5");
        for (int member = 1; member <= 5; member++) {
            deck.recuse("council" + member, number);
        }

        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("BA-07 a title fix keeps the approvals; what is asked goes on where it stopped")
    void keepsApprovalsOverATitleFix() {
        CaseNumber number = deck.ask("1500.00");
        deck.approve("lead", number);
        deck.sendBack("treasurer", number);
        assertThat(deck.state(number)).isEqualTo("returned");
        assertThat(deck.funds(number)).containsExactly("18500.00", "1500.00", "0.00");

        deck.revise("member3", number, Map.of("title", "Pens for all workshops"));

        assertThat(deck.asked(number)).containsExactly("treasurer", "treasurer2");
        deck.approve("treasurer", number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-07 another amount voids the approvals and goes back to the first")
    void voidsApprovalsOverAnotherAmount() {
        CaseNumber number = deck.ask("1500.00");
        deck.approve("lead", number);
        deck.sendBack("treasurer", number);

        deck.revise("member3", number, Map.of("amount", "1200.00"));

        assertThat(deck.funds(number)).containsExactly("18800.00", "1200.00", "0.00");
        assertThat(deck.asked(number)).containsExactly("lead");
    }

    @Test
    void isDroppedInsteadOfRevised() {
        CaseNumber number = deck.ask("100.00");
        deck.sendBack("lead", number);

        deck.revise("member3", number, Map.of("withdraw", true));

        assertThat(deck.outcome(number)).isEqualTo("withdrawn");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("X4 a withdrawal gives back what is reserved and stands in the register with its reason")
    void isWithdrawn() {
        CaseNumber number = deck.ask("100.00");

        deck.withdraw("member3", number);

        assertThat(deck.outcome(number)).isEqualTo("withdrawn");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.entries(number)).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("withdrawal");
            assertThat(entry.reason()).contains("we found another way");
        });
    }

    @Test
    @DisplayName("X4 a commitment is withdrawn too, as long as nothing is paid")
    void isWithdrawnAfterApproval() {
        CaseNumber number = deck.ask("100.00");
        deck.approve("lead", number);

        deck.withdraw("member3", number);

        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("X7 silence of the approvers lapses the request")
    void lapsesUnanswered() {
        CaseNumber number = deck.ask("100.00");

        deck.fire(number, "approval-silence");

        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.minutes(number)).containsExactly("lapse lapsed");
    }

    @Test
    @DisplayName("BA-12 whoever doesn't answer is reminded, then others are asked as well")
    void asksOthersToo() {
        CaseNumber number = deck.ask("100.00");

        deck.fire(number, "reminder-due");
        deck.fire(number, "next-link-due");
        assertThat(deck.asked(number)).containsExactly("lead", "lead2");
        deck.fire(number, "last-call-due");
        assertThat(deck.asked(number)).containsExactly("lead", "lead2", "treasurer", "treasurer2");
        deck.approve("treasurer", number);

        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-11 the requester is reminded of a returned request and can still revise it")
    void remindsRequester() {
        CaseNumber number = deck.ask("100.00");
        deck.sendBack("lead", number);

        deck.fire(number, "revision-reminder-due");
        deck.revise("member3", number, Map.of("title", "Better pens"));

        assertThat(deck.asked(number)).containsExactly("lead");
    }

    @Test
    @DisplayName("BA-11 silence of the requester lapses a returned request")
    void lapsesUnrevised() {
        CaseNumber number = deck.ask("100.00");
        deck.sendBack("lead", number);

        deck.fire(number, "revision-silence");

        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("BA-14 a commitment that nobody claims lapses")
    void lapsesUnclaimed() {
        CaseNumber number = deck.ask("100.00");
        deck.approve("lead", number);

        deck.fire(number, "claim-overdue");

        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("X5 a rejection that is overturned becomes a commitment, and its claims are open")
    void commitsWhatIsGrantedAfterAnAppeal() {
        CaseNumber number = deck.ask("100.00");
        deck.reject("lead", number);
        CaseNumber appeal = court.lodge("member3", number, "misapplied-rule");

        court.hear("council1", appeal, "overturn");

        assertThat(court.state(appeal)).isEqualTo("overturned");
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.funds(number)).containsExactly("19900.00", "0.00", "100.00");
        assertThat(deck.task(number).getTaskDefinitionKey()).isEqualTo("submit-claim");
        assertThat(deck.minutes(number)).containsExactly("answer reject", "rejection rejected", "approval approved");
        assertThat(deck.entries(number)).last().satisfies(entry -> {
            assertThat(entry.deciders()).containsExactly("council1");
            assertThat(entry.facts()).containsEntry("appeal", appeal.value());
        });
        assertThat(deck.notices("member3", number)).containsExactly("rejected-1", "encumbered-2");
        assertThat(court.timeline(number)).contains("Ended: rejected", "Led back");
    }

    @Test
    @DisplayName("X5 a rejection that is remanded is decided again by others, with its money reserved")
    void isDecidedAgainByOthers() {
        CaseNumber number = deck.ask("100.00");
        deck.reject("lead", number);

        court.hear("council1", court.lodge("member3", number, "new-fact"), "remand");

        assertThat(deck.state(number)).isEqualTo("in-approval");
        assertThat(deck.funds(number)).containsExactly("19900.00", "100.00", "0.00");
        assertThat(deck.asked(number)).containsExactly("lead2");
        deck.reject("lead2", number);
        assertThat(deck.state(number)).isEqualTo("rejected");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.notices("member3", number)).containsExactly("rejected-1", "rejected-2");
        assertThat(court.state(court.lodge("member3", number, "new-fact"))).isEqualTo("in-hearing");
    }

    @Test
    @DisplayName("X5 a commitment that is overturned is given back, and the request rejected")
    void takesBackWhatIsOverturned() {
        CaseNumber number = deck.ask("100.00");
        deck.approve("lead", number);

        court.hear("council1", court.lodge("auditor", number, "procedural-error"), "overturn");

        assertThat(deck.outcome(number)).isEqualTo("rejected");
        assertThat(deck.state(number)).isEqualTo("rejected");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.minutes(number)).containsExactly("answer approve", "approval approved", "rejection rejected");
        assertThat(deck.notices("member3", number)).containsExactly("encumbered-1", "rejected-2");
        assertThat(court.entries(court.lodge("member3", number, "new-fact"))
                        .get(0)
                        .reason())
                .contains("an appeal against this decision already");
    }

    @Test
    @DisplayName("X5 a commitment that is remanded goes back to its approval, by others, and can be committed again")
    void approvesAgainWhatIsRemanded() {
        CaseNumber number = deck.ask("100.00");
        deck.approve("lead", number);

        court.hear("council1", court.lodge("auditor", number, "undisclosed-conflict"), "remand");

        assertThat(deck.state(number)).isEqualTo("in-approval");
        assertThat(deck.funds(number)).containsExactly("19900.00", "100.00", "0.00");
        assertThat(deck.asked(number)).containsExactly("lead2");
        deck.approve("lead2", number);
        assertThat(deck.funds(number)).containsExactly("19900.00", "0.00", "100.00");
        assertThat(deck.entries(number))
                .last()
                .satisfies(entry -> assertThat(entry.deciders()).containsExactly("lead2"));
    }
}
