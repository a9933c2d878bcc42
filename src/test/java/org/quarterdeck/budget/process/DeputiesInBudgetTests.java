package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.Understudies;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.cases.OpenTask;
import org.quarterdeck.cases.OpenTasks;
import org.quarterdeck.deputies.Deputyship;
import org.quarterdeck.deputies.Wish;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** X3: who acts for an approver, and what that keeps them both from. */
@HouseTest
@OnBothDatabases
class DeputiesInBudgetTests {

    @Autowired
    Deck deck;

    @Autowired
    Understudies understudies;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Archive archive;

    @Autowired
    TaskService tasks;

    @Autowired
    Memberships memberships;

    @Autowired
    TransactionTemplate together;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Moment.now());
    }

    @AfterEach
    void leaveTheStage() {
        Moment.reset();
        understudies.bow();
    }

    @Test
    @DisplayName("X3 a deputy is offered the task beside the principal, marked for whom, and is told of it")
    void areAskedBesideTheirPrincipal() {
        understudies.name("lead", "chair2");

        CaseNumber number = deck.ask("100.00");

        assertThat(deck.asked(number)).containsExactly("chair2", "lead");
        assertThat(deck.notices("chair2", number))
                .isEqualTo(deck.notices("lead", number))
                .isNotEmpty();
        assertThat(mine("chair2", number)).extracting(OpenTask::actingFor).containsExactly("lead");
        assertThat(mine("lead", number)).extracting(OpenTask::actingFor).containsOnlyNulls();
        assertThat(tasks.getVariableLocal(deck.task(number).getId(), "standIns"))
                .isEqualTo("chair2 for lead");
    }

    @Test
    @DisplayName("X3 what a deputy decides is recorded as acting for the principal, in the register and in the case")
    void areRecordedAsActingFor() {
        understudies.name("lead", "chair2");
        CaseNumber number = deck.ask("100.00");

        deck.claim("chair2", deck.task(number));
        deck.approve("chair2", number);

        Entry answer = deck.entries(number).get(0);
        assertThat(answer.kind()).isEqualTo("answer");
        assertThat(answer.deciders()).containsExactly("chair2", "lead");
        assertThat(answer.facts()).containsKey("actingFor").doesNotContainValue("lead");
        assertThat(answer.decidersInWords()).containsExactly("chair2 for lead");
        assertThat(archive.verify().intact()).isTrue();
        List<Happening> timeline = caseFiles.read(Callers.lead(), number).timeline();
        assertThat(timeline)
                .extracting(Happening::who)
                .contains("chair2 for lead")
                .doesNotContain("chair2");
        assertThat(timeline)
                .filteredOn(one -> one.what().equals("Done: Approve request"))
                .extracting(Happening::who)
                .containsExactly("chair2 for lead");
    }

    @Test
    @DisplayName("X3 nobody who isn't named gets through, and nobody any more from the moment at which it ends")
    void actUntilItEnds() {
        CaseNumber number = deck.ask("100.00");
        Deputyship named = understudies.name("lead", "chair2");
        assertThat(deck.asked(number)).containsExactly("chair2", "lead");
        Task task = deck.task(number);
        deck.claim("chair2", task);

        Moment.set(named.until().minusSeconds(1));
        assertThatThrownBy(() -> deck.complete("mentor3", task, Map.of("decision", "approve")))
                .isInstanceOf(Barred.class);
        deck.complete("chair2", deck.task(deck.ask("100.00")), Map.of("decision", "approve"));
        Moment.set(named.until());
        assertThatThrownBy(() -> deck.complete("chair2", task, Map.of("decision", "approve")))
                .isInstanceOf(Barred.class);
        understudies.turn(named);

        assertThat(deck.asked(number)).containsExactly("lead");
        assertThat(deck.task(number).getAssignee()).isNull();
        assertThat(tasks.getVariableLocal(task.getId(), "standIns")).isNull();
        deck.approve("lead", number);
    }

    @Test
    @DisplayName("X3 what is open already is offered at the moment at which it begins")
    void areAskedForWhatIsOpenAsTheyBegin() {
        CaseNumber number = deck.ask("100.00");
        Instant from = Moment.now().plus(Duration.ofDays(2));
        Instant until = from.plus(Duration.ofDays(5));
        Deputyship named =
                understudies.name("lead", new Wish("chair2", from.toString(), until.toString(), null, null, null));
        assertThat(deck.asked(number)).containsExactly("lead");
        assertThatThrownBy(() -> deck.complete("chair2", deck.task(number), Map.of("decision", "approve")))
                .isInstanceOf(Barred.class);

        Moment.set(from);
        understudies.turn(named);

        assertThat(deck.asked(number)).containsExactly("chair2", "lead");
        understudies.end(named);
        assertThat(deck.asked(number)).containsExactly("lead");
    }

    @ParameterizedTest(name = "{2} of {1}, up to {0}: {3}")
    @CsvSource({
        "100.00, EUR, 100.00, chair2;lead",
        "100.00, EUR, 100.01, lead",
        "100.00, USD, 10.00, lead",
    })
    @DisplayName("X3 a deputy acts up to an amount, and in no other currency")
    void actUpToAnAmount(String limit, String currency, String amount, String asked) {
        understudies.name("lead", "chair2", List.of(), limit, currency);

        CaseNumber number = deck.ask(amount);

        assertThat(deck.asked(number)).containsExactly(asked.split(";"));
    }

    @Test
    @DisplayName("X3 a deputy acts in the processes that were named")
    void actWhereTheyWereNamedFor() {
        understudies.name("lead", "chair2", List.of("budget-transfer"), null, null);
        understudies.name("lead", "mentor3", List.of("budget-approval"), null, null);

        assertThat(deck.asked(deck.ask("100.00"))).containsExactly("lead", "mentor3");
    }

    @Test
    @DisplayName("X3 what somebody does as a deputy they don't pass on")
    void passNothingOn() {
        understudies.name("lead", "chair2");
        understudies.name("chair2", "mentor3");

        CaseNumber number = deck.ask("100.00");

        assertThat(deck.asked(number)).containsExactly("chair2", "lead");
        assertThatThrownBy(() -> deck.as("admin", () -> {
                    tasks.addCandidateUser(deck.task(number).getId(), "mentor3");
                    return number;
                }))
                .isInstanceOf(Barred.class);
    }

    @ParameterizedTest(name = "{0} asks for {1}, with {2} for a deputy")
    @CsvSource({"chair2, chair2, chair2", "member3, mentor2, chair", "member3, chair2, chair2", "lead, member3, chair2"
    })
    @DisplayName("X1, X3 a conflict of either bars both, at every door")
    void areBarredByTheConflictOfEither(String requester, String payee, String deputy) {
        understudies.name("lead", deputy);
        understudies.name("lead2", "mentor3");
        Map<String, Object> request = Deck.request(deck.line("lead", FundsCheck.STOP, "20000.00"), "100.00");
        request.put("payeePerson", payee.equals("mentor2") ? "chair" : payee);

        CaseNumber number = deck.file(requester, request);

        assertThat(deck.asked(number)).doesNotContain(deputy);
        String task = deck.task(number).getId();
        Stream.<Runnable>of(
                        () -> tasks.claim(task, deputy),
                        () -> tasks.complete(task, Map.of("decision", "approve")),
                        () -> tasks.complete(task, Map.of("conflict", true)),
                        () -> tasks.resolveTask(task),
                        () -> tasks.handleBpmnError(task, "any"),
                        () -> tasks.setVariableLocal(task, "decision", "approve"))
                .forEach(way -> assertThatThrownBy(() -> deck.as(deputy, () -> {
                            way.run();
                            return number;
                        }))
                        .isInstanceOf(Barred.class));
        Stream.<Runnable>of(
                        () -> tasks.setAssignee(task, deputy),
                        () -> tasks.addCandidateUser(task, deputy),
                        () -> tasks.delegateTask(task, deputy))
                .forEach(way -> assertThatThrownBy(() -> deck.as("admin", () -> {
                            way.run();
                            return number;
                        }))
                        .isInstanceOf(Barred.class));
    }

    @Test
    @DisplayName("X1, X3 both have acted in a case in which one acted for the other")
    void countAsHavingActedBoth() {
        understudies.name("lead", "treasurer");
        CaseNumber number = deck.ask("500.00");
        deck.approve("treasurer", number);
        understudies.name("treasurer2", "lead");
        understudies.name("treasurer2", "chair2");

        assertThat(deck.asked(number)).containsExactly("chair2", "treasurer2");
        Task task = deck.task(number);
        for (String person : List.of("lead", "treasurer")) {
            assertThatThrownBy(() -> deck.complete(person, task, Map.of("decision", "approve")))
                    .as(person)
                    .isInstanceOf(Barred.class);
        }
        deck.approve("chair2", number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("X2, X3 a conflict that a deputy declares is the principal's too: the next in the chain is asked")
    void declareConflictsForBoth() {
        understudies.name("lead", "chair2");
        CaseNumber number = deck.ask("100.00");

        deck.recuse("chair2", number);

        assertThat(deck.asked(number)).containsExactly("lead2");
        assertThatThrownBy(() -> deck.complete("lead", deck.task(number), Map.of("decision", "approve")))
                .isInstanceOf(Barred.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ON_LEAVE, chair2", "SUSPENDED, lead"})
    @DisplayName("X3 a deputy acts for whoever is away, and for nobody who is suspended")
    void actForWhoeverIsAway(MemberState state, String asked) {
        Deputyship named = understudies.name("lead", "chair2");
        put(state);
        try {
            CaseNumber number = deck.ask("100.00");
            assertThat(deck.asked(number)).containsExactly(asked);
            if (asked.equals("chair2")) {
                understudies.end(named);
                assertThat(deck.asked(number)).as("nobody's task is left lying").containsExactly("lead");
            }
        } finally {
            put(MemberState.ACTIVE);
        }
    }

    @Test
    @DisplayName("X3 whoever is back is asked again")
    void makeRoomForWhoeverIsBack() {
        understudies.name("lead", "chair2");
        put(MemberState.ON_LEAVE);
        CaseNumber number = deck.ask("100.00");

        put(MemberState.ACTIVE);

        assertThat(deck.asked(number)).containsExactly("chair2", "lead");
    }

    @Test
    @DisplayName("X3 a treasurer who is away is asked through their deputy, and a circle with nobody else is not empty")
    void standInForWhoeverIsOfACircle() {
        understudies.name("treasurer2", "chair2");
        together.executeWithoutResult(done -> memberships.move(new PersonId("treasurer2"), MemberState.ON_LEAVE));
        try {
            CaseNumber number = deck.ask("500.00");
            deck.approve("lead", number);
            assertThat(deck.asked(number)).containsExactly("chair2", "treasurer");
        } finally {
            together.executeWithoutResult(done -> memberships.move(new PersonId("treasurer2"), MemberState.ACTIVE));
        }
    }

    @Test
    @DisplayName("X3 nobody votes for another")
    void castNoVotes() {
        understudies.name("council2", "chair2");

        CaseNumber number = deck.ask("15000.00");

        assertThat(deck.asked(number)).contains("council2").doesNotContain("chair2");
    }

    @Test
    @DisplayName(
            "X3, BA-06 who decided through a deputy pays nothing of it, nor does the deputy; a payer's own deputy does")
    void payNothingThatTheyDecided() {
        understudies.name("lead", "payer2");
        CaseNumber number = deck.ask("100.00");
        deck.approve("payer2", number);
        deck.complete("member3", deck.task(number), Map.of("claimAmount", "100.00", "receipt", "bill 4711"));
        understudies.name("treasurer", "mentor3");
        understudies.name("payer", "lead");
        understudies.name("payer", "chair2");
        assertThat(deck.asked(number)).contains("mentor3", "treasurer");

        deck.approve("mentor3", number);

        assertThat(deck.asked(number)).contains("payer", "chair2").doesNotContain("payer2", "lead", "mentor3");
        Task payment = deck.task(number);
        for (String person : List.of("payer2", "lead", "mentor3", "treasurer")) {
            assertThatThrownBy(() -> deck.complete(person, payment, Map.of("paymentReference", "SEPA-1")))
                    .as(person)
                    .isInstanceOf(Barred.class);
        }
        deck.complete("chair2", payment, Map.of("paymentReference", "SEPA-1"));
        assertThat(deck.state(number)).isEqualTo("spent");
        assertThat(deck.entries(number))
                .filteredOn(entry -> entry.kind().equals("payment"))
                .flatExtracting(Entry::decidersInWords)
                .containsExactly("chair2 for payer");
    }

    @Test
    @DisplayName("X3, BA-12 whom silence brings in is asked with their deputies, and reminders reach the deputies too")
    void hearOfSilence() {
        understudies.name("lead", "chair2");
        understudies.name("lead2", "mentor3");
        CaseNumber number = deck.ask("100.00");

        deck.pass(Duration.ofDays(3), number);
        assertThat(deck.notices("chair2", number))
                .isEqualTo(deck.notices("lead", number))
                .hasSize(2);
        deck.pass(Duration.ofDays(4), number);

        assertThat(deck.asked(number)).contains("lead", "chair2", "lead2", "mentor3");
    }

    private void put(MemberState state) {
        together.executeWithoutResult(done -> memberships.move(new PersonId("lead"), state));
    }

    private List<OpenTask> mine(String person, CaseNumber number) {
        return openTasks.of(Callers.caller(person), new Stretch(null, 200)).items().stream()
                .filter(task -> number.value().equals(task.caseNumber()))
                .toList();
    }
}
