package org.quarterdeck.workshop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.appeals.Bailiff;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.appeals.process.Courtroom;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Entry;
import org.quarterdeck.workshop.SpeakerAnswers;
import org.springframework.beans.factory.annotation.Autowired;

/** Leads rejected proposals back. */
@HouseTest
@OnBothDatabases
class ProposalAppealsTests {

    static final String[] WALKED = {
        "decision-overturned", "to-overturn-rejection", "overturn-rejection", "overturned-to-outcome",
        "decision-remanded", "to-reopen-review", "reopen-review", "reopened-to-reviewers"
    };

    @RegisterExtension
    static final DrawingCoverage COVERAGE = DrawingCoverage.of(WorkshopReview.KEY, WALKED);

    @Autowired
    Troupe troupe;

    @Autowired
    Courtroom court;

    @Autowired
    Bailiff bailiff;

    @Autowired
    SpeakerAnswers answers;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00.123Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("WP-19 has a proposal reviewed and decided on anew by people who had no part in it the first time")
    void reviewsAnewByOthers() {
        CallCode code = troupe.openCall();
        CaseNumber number = troupe.toReview(troupe.propose(code));
        Set<String> first = reviewers(number);
        reviewAll(number, 1);
        troupe.decided(number, "reject");
        troupe.release(code);
        Ruling ruling = bailiff.ruling(WorkshopReview.KEY, number).orElseThrow();
        assertThat(ruling.outcome()).isEqualTo("rejected");
        assertThat(ruling.notifiedAt()).isEqualTo(Moment.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        assertThat(ruling.concerned()).contains(new PersonId("member3"));
        assertThat(bailiff.deciders(WorkshopReview.KEY, number))
                .contains("chair2")
                .containsAll(first);

        bailiff.remand(WorkshopReview.KEY, number);
        assertThat(troupe.state(number)).isEqualTo("in-review");
        assertThat(troupe.docketed(number).outcome()).isNull();
        assertThat(bailiff.ruling(WorkshopReview.KEY, number)).isEmpty();
        troupe.run(number);
        assertThat(reviewers(number)).hasSize(3).doesNotContainAnyElementsOf(first);
        reviewAll(number, 4);

        assertThat(troupe.asked(number, "decide-proposal")).containsExactly("chair");
        assertThat(troupe.shown("chair", number, "decide-proposal"))
                .as("what the first reviewers gave counts no more")
                .containsEntry("review_count", "3 count, 0 abstained");
        assertThatThrownBy(() -> troupe.answer("chair2", number, "decide-proposal", Troupe.decision("accept")))
                .isInstanceOf(Barred.class);
        troupe.answer("chair", number, "decide-proposal", Troupe.decision("accept"));
        troupe.release("chair", code);

        assertThat(troupe.state(number)).isEqualTo("accepted");
        assertThat(troupe.told(number)).contains("rejected", "remanded", "accepted-2");
        assertThat(troupe.minutes(number))
                .containsExactly("rejection rejected", "rehearing remanded", "acceptance accepted");
        assertThat(troupe.entries(number).get(1).facts()).containsEntry("appeal", "APL-2026-9001");
        assertThat(troupe.entries(number).get(1).deciders()).containsExactly("council5");
    }

    @Test
    @DisplayName("X5 has a proposal reviewed that was turned away at once, and tells of a second no once more")
    void reviewsWhatWasTurnedAway() {
        CallCode code = troupe.openCall();
        CaseNumber number = turnedAway(code, Map.of());

        bailiff.remand(WorkshopReview.KEY, number);
        troupe.run(number);
        reviewAll(number, 1);
        troupe.answer("chair", number, "decide-proposal", Troupe.decision("reject"));
        troupe.release("chair", code);

        assertThat(troupe.docketed(number).outcome()).isEqualTo("rejected");
        assertThat(troupe.told(number)).contains("rejected", "rejected-2");
        assertThat(bailiff.deciders(WorkshopReview.KEY, number))
                .as("a third hearing is by others than all who ever decided")
                .contains("chair", "chair2");
    }

    @Test
    @DisplayName("WP-19 gives a place that is free, asks for the money as usual, and goes on from there")
    void givesAFreePlace() {
        CallCode code = troupe.openCall();
        String line = troupe.openLine("500.00");
        CaseNumber number = turnedAway(code, Map.of("estimatedCost", "300.00", "budgetLine", line));

        bailiff.overturn(WorkshopReview.KEY, number);

        assertThat(troupe.state(number)).isEqualTo("accepted");
        assertThat(troupe.balance(line).preEncumbered().decimal()).isEqualTo("300.00");
        assertThat(troupe.told(number)).contains("rejected", "accepted");
        Entry acceptance = troupe.entries(number).get(2);
        assertThat(troupe.minutes(number))
                .containsExactly("rejection rejected", "rehearing overturned", "acceptance accepted");
        assertThat(acceptance.deciders()).containsExactly("council5");
        answers.confirm(number, List.of());
        assertThat(troupe.state(number)).isEqualTo("confirmed");
        assertThatThrownBy(() -> bailiff.overturn(WorkshopReview.KEY, number)).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("X5 is heard by the council, and the case goes on from there under its number")
    void isHeard() {
        CaseNumber number = turnedAway(troupe.openCall(), Map.of());
        CaseNumber appeal = court.lodge("member3", number, "misapplied-rule");

        court.hear("council3", appeal, "overturn");

        assertThat(court.state(appeal)).isEqualTo("overturned");
        assertThat(troupe.state(number)).isEqualTo("accepted");
        assertThat(troupe.entries(number).get(1).facts()).containsEntry("appeal", appeal.value());
        assertThat(troupe.entries(number).get(2).deciders()).containsExactly("council3");
        assertThat(court.timeline(number)).contains("Ended: rejected");
        assertThatThrownBy(() -> troupe.send("remanded", number))
                .as("administrators lead nothing back")
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("WP-19 takes no place from whoever has one: what comes back waits for the next that falls free")
    void takesNoPlaceFromOthers() {
        CallCode code = troupe.openCall(1);
        CaseNumber placed = troupe.accepted(code, troupe.draft(code));
        troupe.release(code);
        answers.confirm(placed, List.of());
        CaseNumber number = turnedAway(code, Map.of());
        assertThat(bailiff.ruling(WorkshopReview.KEY, placed))
                .as("an acceptance is nobody's to appeal against")
                .isEmpty();

        bailiff.overturn(WorkshopReview.KEY, number);
        assertThat(troupe.state(number)).isEqualTo("waitlisted");
        assertThat(troupe.state(placed)).isEqualTo("confirmed");

        troupe.withdraw(placed);
        assertThat(troupe.state(number)).isEqualTo("accepted");
    }

    @Test
    @DisplayName("puts a proposal on the waiting list whose money isn't there")
    void waitsForItsMoney() {
        CallCode code = troupe.openCall();
        CaseNumber number =
                turnedAway(code, Map.of("estimatedCost", "300.00", "budgetLine", troupe.openLine("299.99")));

        bailiff.overturn(WorkshopReview.KEY, number);

        assertThat(troupe.state(number)).isEqualTo("waitlisted");
    }

    @Test
    @DisplayName("gives nothing any more once the event has begun, nor to whoever waited in vain, and nothing changes")
    void givesNothingAfterTheBeginning() {
        CallCode code = troupe.openCall();
        CaseNumber number = turnedAway(code, Map.of());
        CaseNumber waiting = troupe.decided(troupe.reviewed(troupe.propose(code), 3, 3, 3), "waitlist");
        troupe.release(code);
        troupe.pass(Duration.between(Moment.now(), troupe.call(code).begins()), waiting);

        assertThatThrownBy(() -> bailiff.overturn(WorkshopReview.KEY, number)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> bailiff.remand(WorkshopReview.KEY, number)).isInstanceOf(NotNow.class);

        assertThat(troupe.docketed(number).outcome()).isEqualTo("rejected");
        assertThat(troupe.standsAt(number)).isEmpty();
        assertThat(troupe.state(waiting)).isEqualTo("rejected");
        assertThat(bailiff.ruling(WorkshopReview.KEY, waiting)).isEmpty();
    }

    private CaseNumber turnedAway(CallCode code, Map<String, Object> more) {
        Map<String, Object> draft = troupe.draft(code);
        draft.putAll(more);
        CaseNumber number = troupe.propose("member3", draft);
        troupe.answer("chair2", number, "triage-proposal", Troupe.decision("reject"));
        return number;
    }

    private Set<String> reviewers(CaseNumber number) {
        return troupe.tasks(number, "review-proposal").stream()
                .map(Task::getAssignee)
                .collect(Collectors.toSet());
    }

    private void reviewAll(CaseNumber number, int score) {
        while (!troupe.tasks(number, "review-proposal").isEmpty()) {
            troupe.review(number, Map.of("score", score));
        }
    }
}
