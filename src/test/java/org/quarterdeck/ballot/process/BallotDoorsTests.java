package org.quarterdeck.ballot.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.ballot.ToyQuestion;
import org.quarterdeck.ballot.Votes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody votes who may not, and nobody ends a ballot before its time, whichever door they try. */
@HouseTest
class BallotDoorsTests {

    private static final Map<String, Object> YES = Map.of("vote", "for");

    @Autowired
    Hustings hustings;

    @Autowired
    ToyQuestion question;

    @Autowired
    Votes votes;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    EngineDoor door;

    private CaseNumber number;

    @BeforeEach
    void putToTheVote() {
        number = hustings.put("operational", "council2");
    }

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"member", "lead", "admin", "council2", "council3"})
    @DisplayName("an elector's task is completed by nobody else: strangers, administrators, the barred, other electors")
    void isTheElectorsAlone(String person) {
        Task task = hustings.task(number, "council1");

        assertThatThrownBy(() -> hustings.complete(person, task, YES)).isInstanceOf(RuntimeException.class);

        assertThat(hustings.state(number)).isEqualTo("OPEN with 0 votes");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"member", "admin", "council2"})
    @DisplayName("nor does anybody vote at the ballot itself who may not")
    void takesNoVoteOfOthers(String person) {
        assertThatExceptionOfType(Barred.class).isThrownBy(() -> castAtTheBallot(person, YES));

        assertThat(hustings.state(number)).isEqualTo("OPEN with 0 votes");
    }

    @Test
    @DisplayName("a vote that an administrator hands to another elector is not cast")
    void isNotCastForAnother() {
        Task task = hustings.task(number, "council1");
        hustings.as("admin", () -> {
            tasks.setAssignee(task.getId(), "council3");
            return task;
        });

        assertThatExceptionOfType(Barred.class)
                .isThrownBy(() -> hustings.complete("council3", task, YES))
                .withMessage("this is the vote of council1");
        assertThat(hustings.state(number)).isEqualTo("OPEN with 0 votes");
    }

    @Test
    @DisplayName("nor handed to one who has voted already")
    void isNotHandedToAVoter() {
        hustings.vote(number, "for", "council3");
        Task task = hustings.task(number, "council1");

        assertThatExceptionOfType(Barred.class)
                .isThrownBy(() -> hustings.as("admin", () -> {
                    tasks.setAssignee(task.getId(), "council3");
                    return task;
                }));
    }

    @Test
    @DisplayName("X2 whoever the question bars while the vote runs votes no more, first or again")
    void barsLater() {
        hustings.vote(number, "for", "council3");
        question.bar(number, "council1", "council3");

        assertThatExceptionOfType(Barred.class).isThrownBy(() -> hustings.vote(number, "for", "council1"));
        assertThatExceptionOfType(Barred.class)
                .isThrownBy(() -> castAtTheBallot("council3", Map.of("vote", "abstain")));
        assertThat(hustings.state(number)).isEqualTo("OPEN with 1 vote");
    }

    @Test
    @DisplayName("X2 whoever stepped back can't come back")
    void keepsTheRecusedOut() {
        hustings.recuse(number, "council1");

        assertThatExceptionOfType(Barred.class).isThrownBy(() -> castAtTheBallot("council1", YES));
    }

    @Test
    @DisplayName("X8 a vote against gives its reason, first or again, by the form's own rules")
    void asksForAReason() {
        Map<String, Object> no = Map.of("vote", "against", "reason", "No.");
        Task task = hustings.task(number, "council1");

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> hustings.complete("council1", task, no));
        hustings.vote(number, "for", "council1");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> castAtTheBallot("council1", no))
                .withMessageContaining("reason");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> castAtTheBallot("council1", Map.of("vote", "perhaps")))
                .withMessageContaining("vote");
        assertThat(hustings.state(number)).isEqualTo("OPEN with 1 vote");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lead", "council1", "admin"})
    void isStartedByNoPerson(String person) {
        assertThatThrownBy(
                        () -> hustings.as(person, () -> runtime.startProcessInstanceByKey("ballot", "TOY-2027-9999")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("the engine's own tools close no ballot early: not the timer, not the message")
    void isClosedByNobodyEarly() {
        // enough for the quorum: only that two are still silent keeps it open
        hustings.vote(number, "for", "council1", "council3");
        String timer = hustings.timer(number, "voting-closed").getId();

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> hustings.as("admin", () -> {
                    jobs.executeJob(timer);
                    return timer;
                }));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> hustings.as(
                        "admin",
                        () -> runtime.createMessageCorrelation("ballot.settled")
                                .processInstanceBusinessKey(number.value())
                                .correlateWithResult()));
        assertThat(hustings.asked(number)).containsExactly("council4", "council5");
        assertThat(hustings.state(number)).isEqualTo("OPEN with 2 votes");
    }

    @Test
    @DisplayName("nor is a result certified that was moved to, or told that was written into a variable")
    void comesToWhatWasVotedAlone() {
        hustings.vote(number, "for", "council1", "council3");
        String instance = hustings.ballotInstance(number);

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> hustings.as("admin", () -> {
                    runtime.createProcessInstanceModification(instance)
                            .startBeforeActivity("certify-result")
                            .execute();
                    return instance;
                }));
        hustings.as("admin", () -> {
            runtime.setVariable(instance, "outcome", "passed");
            runtime.createProcessInstanceModification(instance)
                    .cancelAllForActivity("elector-vote")
                    .startBeforeActivity("ballot-decided")
                    .execute();
            return instance;
        });

        assertThat(hustings.outcome(number)).isEqualTo("no-decision");
        assertThat(hustings.state(number)).isEqualTo("CANCELLED with 2 votes");
    }

    @Test
    @DisplayName("SP-15 an administrator who deletes the case cancels the ballot, and all that was said is kept")
    void isCancelledWhenDeleted() {
        hustings.vote(number, "for", "council1");

        hustings.as("admin", () -> {
            runtime.deleteProcessInstance(hustings.callerInstance(number), "for a test");
            return number;
        });

        assertThat(hustings.state(number)).isEqualTo("CANCELLED with 1 vote");
    }

    @ParameterizedTest(name = "{0} sees {1} of its tasks")
    @CsvSource({"lead, 0", "auditor, 0", "council1, 1"})
    @DisplayName(
            "leads and auditors see in Cockpit that a ballot runs, and its electors alone see tasks, each their own")
    void showsTasksToItsElectors(String person, long seen) {
        assertThat(hustings.as(
                        person,
                        () -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(number.value())
                                .count()))
                .isEqualTo(seen);
        assertThat(hustings.as(
                        person,
                        () -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey("ballot")
                                .processInstanceBusinessKey(number.value())
                                .count()))
                .isEqualTo(seen == 0 ? 1 : 0);
    }

    @Test
    void takesNoVoteAfterTheClosing() {
        Task task = hustings.task(number, "council1");
        Moment.advance(Duration.ofDays(7));

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> hustings.complete("council1", task, YES));
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> castAtTheBallot("council3", YES));
    }

    private void castAtTheBallot(String person, Map<String, Object> values) {
        hustings.as(person, () -> {
            votes.cast(number, new PersonId(person), values);
            return number;
        });
    }
}
