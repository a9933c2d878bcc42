package org.quarterdeck.execution.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
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
import org.quarterdeck.execution.Progress;
import org.quarterdeck.execution.Rescissions;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.quarterdeck.strategy.Charter;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class PlanExecutionTests {

    private static final String REASON = "The summit that the plan was made for does not take place.";

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(PlanExecution.KEY);

    @Autowired
    Crew crew;

    @Autowired
    Rescissions rescissions;

    @Autowired
    Charter charter;

    @Autowired
    Register register;

    @Autowired
    Ledger ledger;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-12-10T09:00:00Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("SP-16 adoption asks every owner for a first report at once, and sets the review's timer")
    void beginsWithTheAdoption() {
        CaseNumber number = crew.adopt("2027", "member", "member2");

        assertThat(crew.steps(number)).containsExactly("report-progress OBJ-1.1", "report-progress OBJ-2.1");
        assertThat(crew.asked(number, "report-progress OBJ-1.1")).containsExactly("member");
        assertThat(crew.asked(number, "report-progress OBJ-2.1")).containsExactly("member2");
        assertThat(crew.task(number, "report-progress OBJ-1.1").getDueDate().toInstant())
                .isEqualTo("2027-03-31T23:59:59Z");
        assertThat(crew.notices("member", number)).containsExactly("report-OBJ-1.1-0");
        assertThat(crew.progress(number).state()).isEqualTo("running");
        assertThat(crew.goal(number, "OBJ-1").state()).isEqualTo("unreported");
        assertThat(crew.goal(number, "OBJ-1").reports())
                .extracting(Progress.Turn::due)
                .map(Object::toString)
                .containsExactly("2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31");
    }

    @Test
    @DisplayName("SP-18 a plan goes from report to report, half way to its review, at its end to its lessons")
    void goesAllTheWay() {
        CaseNumber number = crew.adopt("2027-H1", "member");
        crew.report("member", number, "OBJ-1.1", Crew.ON_TRACK);
        assertThat(crew.steps(number)).isEmpty();
        assertThat(crew.goal(number, "OBJ-1").progress()).isEqualTo(40);

        crew.passTo("2027-04-01T00:00:00Z", number);
        assertThat(crew.steps(number)).containsExactly("report-progress OBJ-1.2");
        assertThat(crew.notices("lead2", number)).isEmpty();
        crew.passTo("2027-04-01T12:00:00Z", number);
        assertThat(crew.notices("lead2", number)).containsExactly("review");
        crew.report("member", number, "OBJ-1.2", Map.of("status", "off-track", "progress", 60, "note", "Fewer rooms."));
        assertThat(crew.goal(number, "OBJ-1").state()).isEqualTo("off-track");
        assertThat(crew.steps(number)).isEmpty();

        crew.passTo("2027-06-30T23:59:59Z", number);
        assertThat(crew.steps(number)).containsExactly("evaluate-plan -");
        assertThat(crew.asked(number, "evaluate-plan -"))
                .contains("lead", "lead2")
                .doesNotContain("sponsor", "member");
        crew.evaluate("lead2", number, "Rooms are to be booked before the speakers.");

        assertThat(crew.outcome(number)).isEqualTo("evaluated");
        assertThat(crew.progress(number).state()).isEqualTo("evaluated");
        assertThat(crew.progress(number).lessons()).isEqualTo("Rooms are to be booked before the speakers.");
        assertThat(crew.minutes(number)).containsExactly("evaluation evaluated");
        assertThat(crew.entries(number).get(0).deciders()).containsExactly("lead2");
    }

    @Test
    @DisplayName(
            "SP-18 an objective is achieved when a second person confirms it, and no report on it is asked for any more")
    void isAchieved() {
        CaseNumber number = crew.adopt("2027", "member", "member2");

        crew.report("member", number, "OBJ-1.1", Crew.DONE);
        assertThat(crew.goal(number, "OBJ-1").state()).isEqualTo("claimed");
        assertThat(crew.goal(number, "OBJ-1").progress()).isZero();
        assertThat(crew.asked(number, "confirm-achievement OBJ-1.1"))
                .contains("lead", "lead2", "sponsor", "sponsor2")
                .doesNotContain("member", "member2");
        crew.confirm("sponsor", number, "OBJ-1.1", Crew.YES);

        assertThat(crew.goal(number, "OBJ-1").achieved()).isTrue();
        assertThat(crew.goal(number, "OBJ-1").progress()).isEqualTo(100);
        assertThat(crew.goal(number, "OBJ-1").reports())
                .extracting(Progress.Turn::state)
                .containsExactly("made", "spared", "spared", "spared");
        assertThat(crew.steps(number)).containsExactly("report-progress OBJ-2.1");
        assertThat(crew.minutes(number)).containsExactly("achievement confirmed");
        assertThat(crew.entries(number).get(0).deciders()).containsExactly("sponsor");
        assertThat(crew.notices("member", number)).contains("confirmed-OBJ-1.1-1");
    }

    @Test
    @DisplayName("SP-18 a claim that a second person doesn't confirm comes back to its owner with the reason")
    void comesBack() {
        CaseNumber number = crew.adopt("2027-H1", "member");
        crew.passTo("2027-04-05T09:00:00Z", number);

        crew.report("member", number, "OBJ-1.1", Crew.DONE);
        crew.confirm("lead2", number, "OBJ-1.1", Crew.NO);

        assertThat(crew.steps(number)).containsExactly("report-progress OBJ-1.1", "report-progress OBJ-1.2");
        assertThat(crew.task(number, "report-progress OBJ-1.1").getDueDate().toInstant())
                .isEqualTo("2027-04-19T09:00:00Z");
        assertThat(crew.minutes(number)).containsExactly("achievement not-confirmed");
        assertThat(crew.entries(number).get(0).reason()).contains("Only nine of the twelve workshops");
        crew.report("member", number, "OBJ-1.1", Map.of("status", "at-risk", "progress", 75));
        assertThat(crew.goal(number, "OBJ-1").progress()).isEqualTo(75);
        assertThat(crew.goal(number, "OBJ-1").reports().get(0).accounts()).hasSize(2);
    }

    @Test
    @DisplayName("X2 whoever has a conflict of interest leaves a claim to the others")
    void isLeftToTheOthers() {
        CaseNumber number = crew.adopt("2027", "member");
        crew.report("member", number, "OBJ-1.1", Crew.DONE);

        crew.confirm("lead", number, "OBJ-1.1", Map.of("conflict", true));

        assertThat(crew.asked(number, "confirm-achievement OBJ-1.1"))
                .contains("lead2", "sponsor", "sponsor2")
                .doesNotContain("lead", "member");
        assertThatThrownBy(() -> crew.confirm("lead", number, "OBJ-1.1", Crew.YES))
                .isInstanceOf(Barred.class);
        assertThat(crew.minutes(number)).containsExactly("achievement recused");
    }

    @Test
    @DisplayName("X7 a claim that nobody confirms lapses: the report counts, the achievement doesn't")
    void lapses() {
        CaseNumber number = crew.adopt("2027", "member");
        crew.report("member", number, "OBJ-1.1", Crew.DONE);

        crew.passTo("2026-12-24T08:59:59Z", number);
        assertThat(crew.steps(number)).containsExactly("confirm-achievement OBJ-1.1");
        crew.passTo("2026-12-24T09:00:00Z", number);

        assertThat(crew.steps(number)).isEmpty();
        assertThat(crew.goal(number, "OBJ-1").achieved()).isFalse();
        assertThat(crew.goal(number, "OBJ-1").progress()).isZero();
        assertThat(crew.minutes(number)).containsExactly("achievement lapsed");
        crew.passTo("2027-04-01T00:00:00Z", number);
        assertThat(crew.steps(number)).containsExactly("report-progress OBJ-1.2");
    }

    @Test
    @DisplayName(
            "SP-18 after the term reports are closed: what nobody made is missed, and the plan is evaluated all the same")
    void closesReports() {
        CaseNumber number = crew.adopt("2027-H1", "member", "member2");
        crew.passTo("2027-07-29T09:00:00Z", number);
        crew.report("member", number, "OBJ-1.2", Crew.DONE);

        crew.passTo("2027-07-30T23:59:59Z", number);

        assertThat(crew.steps(number)).containsExactly("evaluate-plan -");
        assertThat(crew.goal(number, "OBJ-1").reports())
                .extracting(Progress.Turn::state)
                .containsExactly("missed", "made");
        assertThat(crew.minutes(number)).contains("report missed", "achievement lapsed");
        crew.passTo("2027-08-29T23:59:58Z", number);
        assertThat(crew.asked(number, "evaluate-plan -"))
                .contains("lead", "lead2")
                .doesNotContain("sponsor", "member");
        crew.passTo("2027-08-29T23:59:59Z", number);
        assertThat(crew.asked(number, "evaluate-plan -")).contains("lead", "lead2", "sponsor", "sponsor2");
        assertThat(crew.notices("sponsor", number)).endsWith("evaluation-late");
        crew.evaluate("sponsor", number, "Owners need more time than we gave them.");
        assertThat(crew.outcome(number)).isEqualTo("evaluated");
    }

    @Test
    @DisplayName(
            "a plan that is adopted late is asked for what is still to come, and reviewed half way of what is left")
    void isAdoptedLate() {
        Moment.set(Instant.parse("2027-08-15T00:00:00Z"));

        CaseNumber number = crew.adopt("2027", "member");

        assertThat(crew.task(number, "report-progress OBJ-1.1").getDueDate().toInstant())
                .isEqualTo("2027-09-30T23:59:59Z");
        assertThat(crew.goal(number, "OBJ-1").reports()).hasSize(2);
        crew.passTo("2027-10-01T00:00:00Z", number);
        assertThat(crew.notices("lead", number)).doesNotContain("review");
        crew.passTo("2027-10-24T00:00:00Z", number);
        assertThat(crew.notices("lead", number)).contains("review");
    }

    @Test
    @DisplayName(
            "BA-10, X8 names what is wrong with a report, a confirmation and an evaluation, and nothing has changed")
    void refuses() {
        CaseNumber number = crew.adopt("2027", "member");
        assertThatThrownBy(() -> crew.report("member", number, "OBJ-1.1", Map.of("status", "fine", "progress", 101)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("status")
                .hasMessageContaining("progress");
        assertThatThrownBy(() -> crew.report(
                        "member",
                        number,
                        "OBJ-1.1",
                        Map.of("status", "on-track", "progress", 10, "evidence", "http://example.org")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("https://");
        crew.report("member", number, "OBJ-1.1", Crew.DONE);
        assertThatThrownBy(() -> crew.confirm("lead", number, "OBJ-1.1", Map.of("confirm", "no", "reason", "no")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("20");
        assertThat(crew.steps(number)).containsExactly("confirm-achievement OBJ-1.1");
        assertThat(crew.minutes(number)).isEmpty();
    }

    @Test
    @DisplayName(
            "SP-19 a plan is rescinded by the class of decision that adopted it, and the register quotes the adoption")
    void isRescinded() {
        CaseNumber number = crew.adopt("2027", "member", "member2");
        LineCode line = crew.give(number, "1000.00", "400.00");
        rescissions.ask(Callers.lead(), number, REASON);
        assertThat(crew.progress(number).rescissionPending()).isTrue();
        assertThat(crew.steps(number)).contains("report-progress OBJ-1.1", "report-progress OBJ-2.1");
        assertThatThrownBy(() -> rescissions.ask(Callers.lead(), number, REASON))
                .isInstanceOf(NotNow.class);

        crew.vote(number, "for");

        assertThat(crew.isRunning(number)).isFalse();
        assertThat(crew.outcome(number)).isEqualTo("rescinded");
        assertThat(crew.progress(number).state()).isEqualTo("rescinded");
        assertThat(crew.progress(number).rescissionPending()).isFalse();
        assertThat(charter.find(number).orElseThrow().isInForce()).isFalse();
        assertThat(crew.minutes(number)).containsExactly("rescission-vote passed", "rescission rescinded");
        Entry adoption = register.entriesOf(number).get(0);
        assertThat(crew.entries(number))
                .allSatisfy(entry -> assertThat(entry.facts())
                        .containsEntry("quotes", adoption.seq())
                        .containsEntry("quotedHash", adoption.hash()));
        assertThat(crew.entries(number).get(0).reason()).contains(REASON);
        assertThat(crew.entries(number).get(1).facts())
                .as("what nobody has asked for is taken back")
                .containsEntry(
                        "money", List.of(Map.of("budgetLine", line.value(), "given", "-600.00", "bound", "400.00")));
        assertThat(ledger.balance(line).appropriated().decimal()).isEqualTo("400.00");
        assertThat(ledger.balance(line).available().decimal()).isEqualTo("0.00");
        assertThatThrownBy(() -> rescissions.ask(Callers.lead(), number, REASON))
                .isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName(
            "SP-19 a plan whose place another takes is handed over: nobody reports on it any more, and it stays to be read")
    void isHandedOver() {
        CaseNumber number = crew.adopt("2027", "member", "member2");

        CaseNumber amendment = crew.amend(number, List.of(Crew.objective("OBJ-1", "member")));

        assertThat(crew.isRunning(number)).isFalse();
        assertThat(crew.outcome(number)).isEqualTo("rescinded");
        assertThat(crew.progress(number).state()).isEqualTo("rescinded");
        assertThat(crew.minutes(number)).containsExactly("amendment rescinded");
        Entry adoption = register.entriesOf(number).get(0);
        assertThat(crew.entries(number).get(0).facts())
                .containsEntry("amendedBy", amendment.value())
                .containsEntry("quotes", adoption.seq())
                .containsEntry("quotedHash", adoption.hash());
        assertThat(crew.steps(amendment)).contains("report-progress OBJ-1.1");
        assertThat(charter.find(number).orElseThrow().supersededBy()).isEqualTo(amendment);
    }

    @Test
    @DisplayName("SP-19 a plan whose rescission fails goes on, and may be put to the vote again")
    void goesOn() {
        CaseNumber number = crew.adopt("2027", "member");
        rescissions.ask(Callers.lead(), number, REASON);

        crew.vote(number, "against");

        assertThat(crew.steps(number)).containsExactly("report-progress OBJ-1.1");
        assertThat(crew.progress(number).state()).isEqualTo("running");
        assertThat(charter.find(number).orElseThrow().isInForce()).isTrue();
        assertThat(crew.minutes(number)).containsExactly("rescission-vote failed");
        rescissions.ask(Callers.caller("lead2", Circle.LEADS), number, REASON);
        assertThat(crew.progress(number).rescissionPending()).isTrue();
    }

    @Test
    @DisplayName(
            "SP-19, X1 nobody but its owner and the leads asks for a rescission, and nobody leads a plan past the vote")
    void isNotRescindedByOthers() {
        CaseNumber number = crew.adopt("2027", "member");

        assertThatThrownBy(() -> rescissions.ask(Callers.member(), number, REASON))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> rescissions.ask(Callers.admin(), number, REASON))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> rescissions.ask(Callers.lead(), number, "no")).isInstanceOf(Invalid.class);
        String instance = crew.task(number, "report-progress OBJ-1.1").getProcessInstanceId();
        for (String step : List.of("rescind-plan", "conclude-rescission", "record-evaluation")) {
            assertThatThrownBy(() -> crew.as("admin", () -> {
                        runtime.createProcessInstanceModification(instance)
                                .startBeforeActivity(step)
                                .execute();
                        return step;
                    }))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(crew.steps(number)).containsExactly("report-progress OBJ-1.1");
        assertThat(crew.progress(number).state()).isEqualTo("running");
    }

    @Test
    @DisplayName("nobody starts the execution of a plan but its adoption")
    void isStartedByTheHouseAlone() {
        assertThatThrownBy(() -> crew.as("lead", () -> runtime.startProcessInstanceByKey(PlanExecution.KEY)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> crew.as("admin", () -> runtime.startProcessInstanceByKey(PlanExecution.KEY)))
                .isInstanceOf(Barred.class);
    }
}
