package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.Understudies;
import org.quarterdeck.appeals.process.Courtroom;
import org.quarterdeck.claims.ClaimState;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.claims.Commitments;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.FundsCheck;
import org.springframework.beans.factory.annotation.Autowired;

/** What an appeal makes of a request; the ways through the drawing are walked by {@link BudgetApprovalTests}. */
@HouseTest
@OnBothDatabases
class AppealedRequestsTests {

    @Autowired
    Deck deck;

    @Autowired
    Courtroom court;

    @Autowired
    Understudies understudies;

    @Autowired
    Claims claims;

    @Autowired
    Commitments commitments;

    @Autowired
    RuntimeService runtime;

    @ParameterizedTest
    @CsvSource({"overturn", "remand"})
    @DisplayName("X5 refuses to lead back what the line has no money for any more; the hearing stays open")
    void refusesWhatTheLineCannotBear(String decision) {
        String line = deck.line("lead", FundsCheck.STOP, "200.00");
        CaseNumber number = deck.file("member3", line, "150.00");
        deck.reject("lead", number);
        CaseNumber appeal = court.lodge("member3", number, "new-fact");
        deck.file("member3", line, "100.00");

        assertThatThrownBy(() -> court.hear("council1", appeal, decision))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("has 100.00 EUR available");

        assertThat(court.state(appeal)).isEqualTo("in-hearing");
        assertThat(court.minutes(appeal)).isEmpty();
        assertThat(deck.state(number)).isEqualTo("rejected");
        court.hear("council1", appeal, "uphold");
        assertThat(court.state(appeal)).isEqualTo("upheld");
    }

    @Test
    @DisplayName("X5 nobody stops an appeal against their own decision, nor does an administrator; another lead may")
    void isNotStoppedByWhoDecided() {
        CaseNumber number = deck.ask("100.00");
        deck.reject("lead", number);
        CaseNumber appeal = court.lodge("member3", number, "new-fact");

        assertThatThrownBy(() -> court.withdraw("lead", appeal)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> court.withdraw("admin", appeal)).isInstanceOf(Barred.class);
        assertThat(court.state(appeal)).isEqualTo("in-hearing");

        court.withdraw("lead2", appeal);
        assertThat(court.state(appeal)).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("X3, X5 whose deputy decided has decided: they don't hear the appeal")
    void countsWhomADeputyDecidedFor() {
        understudies.name("council2", "chair2");
        CaseNumber number = deck.file("member3", deck.line("council2", FundsCheck.STOP, "500.00"), "100.00");
        deck.reject("chair2", number);

        assertThat(court.asked(court.lodge("member3", number, "new-fact")))
                .contains("council3")
                .doesNotContain("council2");
        understudies.bow();
    }

    @Test
    @DisplayName("X5, X1 bars those who decided first from deciding again, at the door too")
    void barsTheFirstDeciders() {
        CaseNumber number = deck.ask("1500.00");
        deck.approve("lead", number);
        deck.reject("treasurer", number);
        court.hear("council1", court.lodge("member3", number, "new-fact"), "remand");

        Task task = deck.task(number);
        assertThat(deck.asked(number)).containsExactly("lead2");
        assertThatThrownBy(() -> deck.claim("lead", task))
                .isInstanceOf(Barred.class)
                .hasMessageContaining("sent back after an appeal");
        assertThatThrownBy(() -> deck.complete("treasurer", task, Map.of("decision", "approve")))
                .isInstanceOf(Barred.class);
        deck.approve("lead2", number);
        assertThat(deck.asked(number)).containsExactly("treasurer2");
    }

    @Test
    @DisplayName("BA-06 whoever grants a request after an appeal has approved it")
    void countsTheHearerAsAnApprover() {
        CaseNumber number = deck.ask("100.00");
        deck.reject("lead", number);
        court.hear("council1", court.lodge("member3", number, "new-fact"), "overturn");

        assertThat(commitments.get(number).deciders()).containsExactly(new PersonId("council1"));
    }

    @Test
    @DisplayName(
            "X5 a ballot isn't overturned by one hearer: it is upheld, or held again; whoever voted doesn't hear it")
    void sendsABallotToANewBallot() {
        CaseNumber number = deck.ask("12000.00");
        deck.vote(
                number,
                Map.of(
                        "council1", "against",
                        "council2", "against",
                        "council3", "against",
                        "council4", "against",
                        "council5", "against"));
        assertThat(deck.state(number)).isEqualTo("rejected");
        CaseNumber appeal = court.lodge("member3", number, "procedural-error");

        assertThat(court.asked(appeal)).containsExactly("sponsor", "sponsor2");
        assertThatThrownBy(() -> court.hear("sponsor", appeal, "overturn"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("decision")
                .hasMessageContaining("new ballot");
        court.hear("sponsor", appeal, "remand");

        assertThat(deck.funds(number)).containsExactly("8000.00", "12000.00", "0.00");
        deck.vote(number, Map.of("council1", "for", "council2", "for", "council3", "for", "council4", "for"));
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.minutes(number)).contains("remand in-approval").endsWith("approval approved");
    }

    @Test
    @DisplayName("X6 keeps the tables and the drawing that a case started with, where it is led back")
    void keepsItsTables() {
        CaseNumber number = deck.ask("100.00");
        String first = deck.instance(number);
        String drawing = runtime.createProcessInstanceQuery()
                .processInstanceId(first)
                .singleResult()
                .getProcessDefinitionId();
        runtime.setVariable(first, "decisionClassVersion", 4711);
        deck.reject("lead", number);

        court.hear("council1", court.lodge("member3", number, "new-fact"), "remand");

        String again = deck.instance(number);
        assertThat(again).isNotEqualTo(first);
        assertThat(runtime.getVariable(again, "decisionClassVersion")).isEqualTo(4711);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(again)
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(drawing);
    }

    @Test
    @DisplayName("X5 leaves a case alone that has moved on since the decision")
    void leavesAloneWhatHasMovedOn() {
        CaseNumber number = deck.ask("100.00");
        deck.approve("lead", number);
        CaseNumber appeal = court.lodge("auditor", number, "procedural-error");
        deck.withdraw("member3", number);

        assertThatThrownBy(() -> court.hear("council1", appeal, "overturn"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("has moved on");
        court.hear("council1", appeal, "uphold");
        assertThat(deck.state(number)).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("X5 voids a claim that isn't paid yet; once anything is paid, there is no appeal")
    void voidsUnpaidClaims() {
        CaseNumber number = deck.ask("100.00");
        deck.approve("lead", number);
        CaseNumber paid = deck.ask("100.00");
        deck.approve("lead", paid);
        for (CaseNumber each : new CaseNumber[] {number, paid}) {
            deck.complete("member3", deck.task(each), Map.of("claimAmount", "30.00", "receipt", "bill 4711"));
            deck.answer("treasurer", each, Map.of("decision", "approve"));
        }
        deck.answer("payer", paid, Map.of("paymentReference", "transfer 17"));

        court.hear("council1", court.lodge("auditor", number, "procedural-error"), "overturn");
        assertThat(deck.state(number)).isEqualTo("rejected");
        assertThat(deck.tasks(number)).isEmpty();
        assertThat(claims.of(number))
                .singleElement()
                .satisfies(claim -> assertThat(claim.state()).isEqualTo(ClaimState.VOID));

        assertThat(court.state(court.lodge("auditor", paid, "procedural-error")))
                .isEqualTo("inadmissible");
    }

    @ParameterizedTest
    @CsvSource({"admin, overturned", "admin, remanded", "member, overturned", "council1, remanded"})
    @DisplayName("X5 is led back by a hearing alone: whoever sends the message is refused, and nothing has changed")
    void refusesWhoeverSendsTheMessage(String person, String turn) {
        String message = "budget-approval." + turn;
        CaseNumber committed = deck.ask("100.00");
        deck.approve("lead", committed);
        CaseNumber rejected = deck.ask("100.00");
        deck.reject("lead", rejected);
        String waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(committed.value())
                .messageEventSubscriptionName(message)
                .singleResult()
                .getId();

        assertThatThrownBy(() -> deck.as(
                        person,
                        () -> runtime.createMessageCorrelation(message)
                                .processInstanceBusinessKey(committed.value())
                                .correlateWithResult()))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> deck.as(
                        person,
                        () -> runtime.createMessageCorrelation(message)
                                .processInstanceBusinessKey(rejected.value())
                                .setVariable("appeal", "APL-2026-0001")
                                .correlateStartMessage()))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> deck.as(person, () -> {
                    runtime.messageEventReceived(message, waiting);
                    return waiting;
                }))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> deck.as(
                        person,
                        () -> runtime.startProcessInstanceByMessage(
                                message, rejected.value(), Map.of("appeal", "APL-2026-0001"))))
                .isInstanceOf(Barred.class);

        assertThat(deck.state(committed)).isEqualTo("encumbered");
        assertThat(deck.state(rejected)).isEqualTo("rejected");
    }
}
