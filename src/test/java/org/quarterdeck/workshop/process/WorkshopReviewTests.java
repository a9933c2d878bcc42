package org.quarterdeck.workshop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.timetable.Absence;
import org.quarterdeck.workshop.Cancellations;
import org.quarterdeck.workshop.ProposalStatus;
import org.quarterdeck.workshop.Reconsiderations;
import org.quarterdeck.workshop.Release;
import org.quarterdeck.workshop.SpeakerAnswers;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class WorkshopReviewTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(WorkshopReview.KEY, ProposalAppealsTests.WALKED);

    private static final Map<String, Object> CONFLICT = Map.of("conflict", true);

    @Autowired
    Troupe troupe;

    @Autowired
    SpeakerAnswers answers;

    @Autowired
    Reconsiderations reconsiderations;

    @Autowired
    Cancellations cancellations;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00.123Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "WP-10 a proposal goes from its call to the event, and nobody hears of its acceptance before the release")
    void goesFromCallToCalendar() {
        CallCode code = troupe.openCall();
        CaseNumber number = troupe.propose(code);
        assertThat(number.value()).matches("WKS-20[0-9]{2}-[0-9]{4,}");
        assertThat(troupe.state(number)).isEqualTo("submitted");
        assertThat(troupe.asked(number, "triage-proposal")).containsExactly("chair", "chair2");

        troupe.reviewed(number, 4, 5, 4);
        troupe.decided(number, "accept");
        assertThat(troupe.state(number)).isEqualTo("in-review");
        assertThat(troupe.standsAt(number)).containsExactly("await-release");
        assertThat(troupe.variables(number)).doesNotContainKeys("weighed", "median", "spread", "countedReviews");
        assertThat(troupe.minutes(number)).isEmpty();
        assertThat(troupe.told(number)).containsExactlyInAnyOrder("received");
        assertThat(troupe.proposal(number).status()).isEqualTo(ProposalStatus.ACCEPT_PENDING);

        assertThat(troupe.release(code)).isEqualTo(new Release.Told(1, 0, 0));
        assertThat(troupe.state(number)).isEqualTo("accepted");
        assertThat(troupe.told(number)).containsExactlyInAnyOrder("received", "accepted");
        assertThat(troupe.minutes(number)).containsExactly("acceptance accepted");
        assertThat(troupe.entries(number).get(0).deciders()).containsExactly("chair2");

        Instant begins = troupe.call(code).begins();
        answers.confirm(
                number, List.of(new Absence(begins.plus(Duration.ofHours(4)), begins.plus(Duration.ofHours(8)))));
        assertThat(troupe.state(number)).isEqualTo("confirmed");
        troupe.schedule(code, number);
        assertThat(troupe.state(number)).isEqualTo("scheduled");
        answers.revise(number, Map.of("title", "How to mend a fence, in time"));
        assertThat(troupe.placed(code, number).title())
                .as("the next release of the timetable has it")
                .isEqualTo("How to mend a fence, in time");
        assertThat(troupe.state(number)).isEqualTo("scheduled");
        assertThat(troupe.due(number, "event-over")).isEqualTo(troupe.call(code).ends());

        troupe.ring(number, "event-over");
        assertThat(troupe.outcome(number)).isEqualTo("scheduled");
        assertThat(troupe.docketed(number).outcome()).isEqualTo("scheduled");
        assertThat(troupe.minutes(number)).containsExactly("acceptance accepted", "conclusion scheduled");
    }

    @Test
    @DisplayName(
            "WP-14 triage turns a proposal away with a reason, at once; a conflict of interest leaves it to others")
    void turnsAway() {
        CaseNumber number = troupe.propose(troupe.openCall());
        troupe.answer("chair", number, "triage-proposal", CONFLICT);
        assertThat(troupe.asked(number, "triage-proposal")).containsExactly("chair2");

        assertThatThrownBy(() -> troupe.answer("chair2", number, "triage-proposal", Map.of("decision", "reject")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reasonCode")
                .hasMessageContaining("feedback");
        troupe.answer(
                "chair2",
                number,
                "triage-proposal",
                Map.of("decision", "reject", "reasonCode", "off-topic", "feedback", Troupe.WORDS));

        assertThat(troupe.outcome(number)).isEqualTo("rejected");
        assertThat(troupe.told(number)).containsExactlyInAnyOrder("received", "rejected");
        assertThat(troupe.minutes(number)).containsExactly("rejection rejected");
        assertThat(troupe.entries(number).get(0).reason()).contains("off-topic");
    }

    @Test
    @DisplayName("WP-02 what is sent back is revised once, within ten days, or goes on as it is")
    void sendsBack() {
        CallCode code = troupe.openCall();
        CaseNumber completed = troupe.propose(code);
        CaseNumber silent = troupe.propose(code);
        for (CaseNumber number : List.of(completed, silent)) {
            troupe.answer("chair", number, "triage-proposal", Troupe.decision("revise"));
            assertThat(troupe.state(number)).isEqualTo("revision-requested");
            assertThat(troupe.told(number)).containsExactlyInAnyOrder("received", "revise");
        }
        answers.revise(
                completed, Map.of("abstract", "Bring two fences and a hammer: they will be as good as new by noon."));
        assertThat(troupe.state(completed)).isEqualTo("submitted");
        assertThat(troupe.proposal(completed).version()).isEqualTo(2);
        troupe.pass(Duration.ofDays(10), silent);
        assertThat(troupe.state(silent)).isEqualTo("submitted");
        assertThat(troupe.proposal(silent).version()).isEqualTo(1);
        assertThatThrownBy(() -> troupe.answer("chair", silent, "triage-proposal", Troupe.decision("revise")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("decision");
        troupe.ring(silent, "triage-stalled");
        troupe.withdraw(silent);
        troupe.withdraw(completed);
        assertThat(troupe.outcome(completed)).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName(
            "WP-11 a silent reviewer is reminded twice, then replaced; one with a conflict leaves the seat to others")
    void replacesReviewers() {
        CallCode code = troupe.openCall();
        CaseNumber number = troupe.toReview(troupe.propose(code));
        List<Task> seats = troupe.tasks(number, "review-proposal");
        assertThat(seats).extracting(Task::getAssignee).doesNotHaveDuplicates().hasSize(3);
        Instant due = troupe.call(code).reviewsDue();
        assertThat(troupe.due(number, "review-due-soon")).isEqualTo(due.minus(Duration.ofDays(2)));
        assertThat(troupe.due(number, "review-overdue")).isEqualTo(due.plus(Duration.ofDays(2)));
        troupe.ring(number, "half-of-the-time-over");
        troupe.ring(number, "review-due-soon");
        troupe.ring(number, "review-overdue");
        troupe.review(number, CONFLICT);
        troupe.review(number, CONFLICT);
        assertThat(troupe.tasks(number, "review-proposal")).hasSize(3);
        troupe.review(number, CONFLICT);
        assertThat(troupe.tasks(number, "review-proposal"))
                .as("nobody is left for a seat")
                .hasSize(2);
        troupe.review(number, Map.of("score", 4));
        troupe.review(number, Map.of("abstain", true));

        assertThat(troupe.proposal(number).status()).isEqualTo(ProposalStatus.DISCUSSION);
        assertThat(troupe.shown("chair2", number, "discuss-proposal"))
                .containsEntry("review_count", "1 count, 1 abstained");
        troupe.answer("chair2", number, "discuss-proposal", Map.of());
        assertThatThrownBy(() -> troupe.decided(number, "accept"))
                .as("WP-08")
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("insufficientReviewers");
        troupe.answer("chair2", number, "decide-proposal", Map.of("decision", "accept", "insufficientReviewers", true));
        troupe.release(code);
        assertThat(troupe.entries(number).get(0).facts()).containsEntry("insufficientReviewers", true);
    }

    @Test
    @DisplayName("WP-09 2, 2 and 5 are discussed, 3, 3 and 5 are not")
    void discusses() {
        CallCode code = troupe.openCall();
        CaseNumber near = troupe.reviewed(troupe.propose(code), 3, 3, 5);
        assertThat(troupe.standsAt(near)).containsExactly("decide-proposal");
        CaseNumber apart = troupe.reviewed(troupe.propose(code), 2, 2, 5);
        assertThat(troupe.standsAt(apart)).containsExactly("discuss-proposal");

        troupe.ring(apart, "discussion-stalled");
        troupe.answer("chair", apart, "discuss-proposal", CONFLICT);
        troupe.answer("chair2", apart, "discuss-proposal", Map.of("summary", "One of them liked fences too much."));
        troupe.ring(apart, "decision-stalled");
        assertThatThrownBy(() -> troupe.decided(near, "refuse")).isInstanceOf(Invalid.class);
        troupe.answer("chair2", apart, "decide-proposal", CONFLICT);
        assertThat(troupe.asked(apart, "decide-proposal"))
                .as("WP-04: no chair is free")
                .containsExactly("lead", "lead2");
        troupe.answer("lead2", apart, "decide-proposal", Troupe.decision("revise"));
        troupe.pass(Duration.ofDays(10), apart);
        assertThat(troupe.proposal(apart).status()).isEqualTo(ProposalStatus.DISCUSSION);
        troupe.answer("lead2", apart, "decide-proposal", Troupe.decision("reject"));
        troupe.decided(near, "revise");
        answers.revise(near, Map.of("title", "How to mend two fences"));
        troupe.decided(near, "accept");
        assertThatThrownBy(() -> reconsiderations.reconsider(Callers.caller("chair", Circle.CHAIRS), code, apart))
                .isInstanceOf(Barred.class);
        reconsiderations.reconsider(Callers.caller("chair", Circle.CHAIRS), code, near);
        troupe.decided(near, "waitlist");

        assertThat(troupe.release(code)).isEqualTo(new Release.Told(0, 1, 1));
        assertThat(troupe.outcome(apart)).isEqualTo("rejected");
        assertThat(troupe.told(apart)).containsExactlyInAnyOrder("received", "revise", "rejected");
        assertThat(troupe.state(near)).isEqualTo("waitlisted");
        assertThat(troupe.due(near, "event-begun")).isEqualTo(troupe.call(code).begins());
        troupe.ring(near, "event-begun");
        assertThat(troupe.docketed(near).outcome()).isEqualTo("rejected");
        assertThat(troupe.entries(near).get(2).reason()).contains("capacity");
    }

    @Test
    @DisplayName("WP-13 silence and a no give the place to the best of the same track and length, once, for seven days")
    void promotes() {
        CallCode code = troupe.openCall();
        CaseNumber silent = troupe.accepted(code, troupe.draft(code));
        CaseNumber good = troupe.decided(troupe.reviewed(troupe.propose(code), 3, 3, 3), "waitlist");
        CaseNumber better = troupe.decided(troupe.reviewed(troupe.propose(code), 3, 4, 4), "waitlist");
        Map<String, Object> longer = troupe.draft(code);
        longer.put("durationMinutes", 90);
        CaseNumber best = troupe.decided(troupe.reviewed(troupe.propose("member3", longer), 5, 5, 5), "waitlist");
        troupe.release(code);
        Instant told = Moment.now();
        assertThat(troupe.due(silent, "confirmation-over")).isEqualTo(told.plus(Duration.ofDays(14)));

        troupe.pass(Duration.ofDays(7), silent);
        troupe.pass(Duration.ofDays(5), silent);
        troupe.pass(Duration.ofDays(2), silent);
        assertThat(troupe.told(silent))
                .containsExactlyInAnyOrder("received", "accepted", "reminder", "last-reminder", "expired");
        assertThat(troupe.outcome(silent)).isEqualTo("expired");
        assertThat(troupe.state(better)).isEqualTo("accepted");
        assertThat(troupe.state(good)).isEqualTo("waitlisted");
        assertThat(troupe.state(best)).isEqualTo("waitlisted");
        assertThat(troupe.due(better, "confirmation-over"))
                .isEqualTo(Moment.now().plus(Duration.ofDays(7)));
        assertThat(troupe.minutes(better)).containsExactly("waitlisting waitlisted", "promotion accepted");

        answers.decline(better, "I have found a fence of my own.");
        assertThat(troupe.outcome(better)).isEqualTo("withdrawn");
        assertThat(troupe.minutes(better)).endsWith("decline withdrawn");
        assertThat(troupe.state(good)).as("the chain goes on").isEqualTo("accepted");
        troupe.send("confirmed", good);
        assertThat(troupe.state(good)).isEqualTo("confirmed");
    }

    @Test
    @DisplayName(
            "WP-12 a workshop that costs something is accepted with its money, loses its place with it, and is decided again")
    void asksForMoney() {
        CallCode code = troupe.openCall();
        String line = troupe.openLine("300.00");
        Map<String, Object> values = troupe.draft(code);
        values.put("estimatedCost", "200.00");
        values.put("budgetLine", line);
        CaseNumber number = troupe.accepted(code, values);
        CaseNumber other = troupe.accepted(code, costing(code, "150.00", line));
        assertThatThrownBy(() -> troupe.release(code))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(number.value())
                .hasMessageContaining(other.value());
        assertThat(troupe.told(number)).containsExactlyInAnyOrder("received");
        assertThat(troupe.balance(line).preEncumbered().decimal()).isEqualTo("0.00");
        reconsiderations.reconsider(Callers.caller("chair", Circle.CHAIRS), code, other);

        troupe.release(code);
        CaseNumber budget = troupe.proposal(number).budgetNumber().orElseThrow();
        assertThat(troupe.balance(line).preEncumbered().decimal()).isEqualTo("200.00");
        assertThat(troupe.docketed(budget).reference()).isEqualTo(number.value());
        assertThat(troupe.docketed(budget).startedBy().value()).isEqualTo("chair2");
        troupe.answer(
                "treasurer",
                budget,
                "approve-request",
                Map.of("decision", "reject", "reasonCode", "too-expensive", "comment", Troupe.WORDS));

        assertThat(troupe.balance(line).available().decimal()).isEqualTo("300.00");
        assertThat(troupe.standsAt(number)).containsExactly("decide-proposal");
        assertThat(troupe.proposal(number).status()).isEqualTo(ProposalStatus.DISCUSSION);
        assertThat(troupe.told(number)).containsExactlyInAnyOrder("received", "accepted", "money-refused");
        assertThat(troupe.shown("chair2", number, "decide-proposal").get("proposal_money"))
                .asString()
                .contains("not granted");
        troupe.decided(number, "accept");
        troupe.release(code);
        assertThat(troupe.told(number)).contains("accepted-2");
        troupe.withdraw(number);
        assertThat(troupe.balance(line).available().decimal()).isEqualTo("300.00");
        assertThat(troupe.outcome(number)).isEqualTo("withdrawn");
    }

    private Map<String, Object> costing(CallCode code, String cost, String line) {
        Map<String, Object> values = troupe.draft(code);
        values.put("estimatedCost", cost);
        values.put("budgetLine", line);
        return values;
    }

    @Test
    @DisplayName("WP-12 the case of a workshop ends when it was held and its money is settled")
    void settles() {
        CallCode code = troupe.openCall();
        String line = troupe.openLine("300.00");
        CaseNumber number = troupe.accepted(code, costing(code, "150.00", line));
        troupe.release(code);
        CaseNumber budget = troupe.proposal(number).budgetNumber().orElseThrow();
        troupe.answer("treasurer", budget, "approve-request", Map.of("decision", "approve"));
        answers.confirm(number, List.of());
        troupe.schedule(code, number);
        troupe.ring(number, "event-over");
        assertThat(troupe.docketed(number).outcome())
                .as("its money is still committed")
                .isNull();
        assertThat(troupe.state(number)).isEqualTo("delivered");
        assertThat(troupe.balance(line).encumbered().decimal()).isEqualTo("150.00");
        assertThatThrownBy(() -> troupe.withdraw(number)).as("WP-15").isInstanceOf(NotNow.class);

        troupe.pass(Duration.ofDays(300), budget);
        assertThat(troupe.docketed(budget).outcome()).isEqualTo("lapsed");
        assertThat(troupe.docketed(number).outcome()).isEqualTo("scheduled");
    }

    @Test
    @DisplayName("Whoever calls an event off cancels all its proposals, and gives back their money")
    void cancels() {
        CallCode code = troupe.openCall();
        String line = troupe.openLine("300.00");
        CaseNumber costly = troupe.accepted(code, costing(code, "150.00", line));
        troupe.release(code);
        CaseNumber fresh = troupe.propose(code);
        assertThatThrownBy(() -> cancellations.cancel(Callers.caller("member"), code, Troupe.WORDS))
                .isInstanceOf(Barred.class);
        assertThat(cancellations.cancel(Callers.caller("chair", Circle.CHAIRS), code, "The venue has burnt down."))
                .isEqualTo(2);
        assertThat(troupe.proposal(costly).status()).isEqualTo(ProposalStatus.CANCELLED);
        assertThat(troupe.outcome(costly)).isEqualTo("withdrawn");
        assertThat(troupe.minutes(fresh)).containsExactly("cancellation withdrawn");
        assertThat(troupe.told(fresh)).containsExactlyInAnyOrder("received", "cancelled");
        assertThat(troupe.balance(line).available().decimal()).isEqualTo("300.00");
    }
}
