package org.quarterdeck.workshop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.calls.CallDraft;
import org.quarterdeck.calls.CallDraft.SlotsDraft;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.timetable.Absence;
import org.quarterdeck.workshop.Readings;
import org.quarterdeck.workshop.SpeakerAnswers;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused, and that nothing is left of it. */
@HouseTest
class RefusedProposalsTests {

    @Autowired
    Troupe troupe;

    @Autowired
    SpeakerAnswers answers;

    @Autowired
    Readings readings;

    @Autowired
    CallDesk callDesk;

    @Autowired
    Clock clock;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00.123Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("WP-01 a second after the close a proposal is too late, but for a late token, which is good once")
    void refusesWhatComesTooLate() {
        CallCode code = troupe.openCall();
        Instant closes = troupe.call(code).closes();
        Moment.set(closes);
        troupe.propose(code);
        Moment.set(closes.plusSeconds(1));
        assertThatThrownBy(() -> troupe.propose(code))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("event");

        Map<String, Object> late = troupe.draft(code);
        late.put(
                "lateToken",
                callDesk.giveLateToken(code, "The form was down for an hour.", Callers.caller("chair", Circle.CHAIRS))
                        .token());
        troupe.propose("member3", late);
        assertThatThrownBy(() -> troupe.propose("member3", late))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("lateToken");
    }

    @Test
    void namesEveryFaultOfAProposal() {
        CallCode code = troupe.openCall();
        Map<String, Object> values = troupe.draft(code);
        values.put("track", "carpentry");
        values.put("format", "panel");
        values.put("estimatedCost", "1500.01");
        values.put("title", "Oh");
        values.put("proposer", "member2");
        assertThatThrownBy(() -> troupe.propose("member3", values))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(fault -> fault.field())
                                .containsExactlyInAnyOrder(
                                        "track", "format", "estimatedCost", "budgetLine", "title", "proposer"));
        Map<String, Object> nowhere = troupe.draft(code);
        nowhere.put("event", "NO-SUCH-EVENT");
        nowhere.put("estimatedCost", "10.00");
        nowhere.put("budgetLine", "NO-SUCH-LINE");
        assertThatThrownBy(() -> troupe.propose("member3", nowhere))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("event: there is no call of that code");
    }

    @Test
    @DisplayName("WP-04 chairs see to nothing that they or their organisation bring; where none is free, the leads do")
    void keepsTheTooNearAway() {
        CallCode code = troupe.openCall();
        Map<String, Object> ofInitech = troupe.draft(code);
        ofInitech.put("speakerAffiliation", "INITECH");
        CaseNumber near = troupe.propose("member3", ofInitech);
        assertThat(troupe.asked(near, "triage-proposal")).containsExactly("chair2");
        for (String barred : List.of("chair", "lead", "admin", "member3")) {
            assertThatThrownBy(() -> troupe.answer(barred, near, "triage-proposal", Map.of("decision", "review")))
                    .as(barred)
                    .isInstanceOf(Barred.class);
        }
        CaseNumber own = troupe.propose("chair2", ofInitech);
        assertThat(troupe.asked(own, "triage-proposal")).containsExactly("lead", "lead2");
    }

    @Test
    @DisplayName("WP-14 no reviewer is named to whoever is turned down")
    void keepsReviewersUnnamed() {
        CaseNumber number = troupe.propose(troupe.openCall());
        Map<String, Object> telling = new HashMap<>(Troupe.decision("reject"));
        telling.put("feedback", "Our colleague Reviewer3 has found it much too short.");
        assertThatThrownBy(() -> troupe.answer("chair", number, "triage-proposal", telling))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("feedback: must not name a reviewer");
    }

    @Test
    @DisplayName("WP-10 nobody leads a proposal past its release, not by a message either")
    void keepsToTheRelease() {
        CallCode code = troupe.publish(withOneSlot(SampleCalls.openNow(clock)));
        assertThatThrownBy(() -> troupe.release(code)).isInstanceOf(NotNow.class);
        CaseNumber first = troupe.accepted(code, troupe.draft(code));
        assertThatThrownBy(() -> troupe.send("released", first)).isInstanceOf(Barred.class);
        CaseNumber second = troupe.decided(troupe.reviewed(troupe.propose(code), 3, 3, 3), "accept");

        assertThatThrownBy(() -> troupe.release(code))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("2 proposals would be accepted in all, and the call has 1 slots");
        assertThat(troupe.state(first)).isEqualTo("in-review");
        assertThat(troupe.told(second)).containsExactly("received");
        assertThatThrownBy(() -> answers.confirm(first, List.of())).isInstanceOf(NotNow.class);
    }

    private static CallDraft withOneSlot(CallDraft draft) {
        return new CallDraft(
                draft.title(),
                draft.zone(),
                draft.opens(),
                draft.closes(),
                draft.reviewsDue(),
                draft.tracks(),
                draft.formats(),
                draft.rubric(),
                draft.anonymity(),
                draft.reviewsEach(),
                draft.maxLoad(),
                new SlotsDraft(1, Map.of()),
                draft.costCeiling(),
                draft.rooms(),
                draft.days(),
                draft.gridMinutes(),
                draft.breakMinutes(),
                draft.revision());
    }

    @Test
    @DisplayName(
            "WP-02 a proposal is changed before anybody has looked at it, and after its acceptance in what isn't material")
    void keepsWhatWasDecidedOn() {
        CallCode code = troupe.openCall();
        CaseNumber number = troupe.propose(code);
        answers.revise(number, Map.of("track", "technology", "durationMinutes", 90));
        assertThat(troupe.proposal(number).track()).isEqualTo("technology");
        assertThatThrownBy(() -> answers.revise(number, Map.of("track", "carpentry", "event", "SUMMIT")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("track")
                .hasMessageContaining("event");
        troupe.reviewed(number, 4, 4, 4);
        assertThatThrownBy(() -> answers.revise(number, Map.of("title", "How to mend it all")))
                .isInstanceOf(NotNow.class);
        troupe.decided(number, "accept");
        assertThatThrownBy(() -> answers.revise(number, Map.of("title", "How to mend it all")))
                .as("it sounds the same whether it is decided or not")
                .isInstanceOf(NotNow.class)
                .hasMessage("proposal %s is in-review and can't be changed now".formatted(number));
        troupe.release(code);

        answers.revise(number, Map.of("title", "How to mend it all"));
        assertThat(troupe.proposal(number).version()).isEqualTo(3);
        assertThat(troupe.docketed(number).title()).isEqualTo("How to mend it all");
        assertThatThrownBy(() -> answers.revise(number, Map.of("durationMinutes", 120)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("durationMinutes: can't be changed any more");
        Instant begins = troupe.call(code).begins();
        assertThatThrownBy(() -> answers.confirm(number, List.of(new Absence(begins, begins))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("absences[0]");
        answers.confirm(number, List.of());
        assertThatThrownBy(() -> answers.confirm(number, List.of())).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> answers.decline(number, "I have changed my mind."))
                .isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("WP-04 a chair who is too near to one of them releases nothing, as long as another chair can")
    void leavesTheReleaseToAFreeChair() {
        CallCode code = troupe.openCall();
        Map<String, Object> values = troupe.draft(code);
        values.put("speakerAffiliation", "Initech");
        troupe.accepted(code, values);

        assertThatThrownBy(() -> troupe.release("chair", code)).isInstanceOf(Barred.class);
        assertThat(troupe.release("chair2", code).accepted()).isEqualTo(1);
    }

    @Test
    @DisplayName("X1 a proposal is its proposer's and its speakers', and nobody's who was one once")
    void belongsToThosePresentingIt() {
        CallCode code = troupe.openCall();
        CaseNumber number = troupe.propose(code);
        PersonId before = troupe.behind(troupe.text(number).speakerEmail());
        assertThat(readings.own(number, before)).isPresent();

        answers.revise(number, Map.of("speakerEmail", "somebody.else@fences.example"));

        assertThat(readings.own(number, before)).isEmpty();
        assertThat(readings.own(number, troupe.behind("somebody.else@fences.example")))
                .isPresent();
        assertThat(readings.own(number, new PersonId("member3"))).isPresent();
        assertThat(readings.own(number, new PersonId("member2"))).isEmpty();
    }

    @Test
    @DisplayName("what a speaker leaves empty is absent, and what they say is plain text")
    void takesPlainTextAndEmptyFields() {
        CallCode code = troupe.openCall();
        Map<String, Object> values = troupe.draft(code);
        values.put("language", "en");
        CaseNumber number = troupe.propose("member3", values);
        Map<String, Object> emptied = new HashMap<>();
        emptied.put("language", null);

        answers.revise(number, emptied);

        assertThat(troupe.text(number).fields()).doesNotContainKey("language");
        assertThatThrownBy(() -> answers.decline(number, "I can't\u202E come"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reason");
    }
}
