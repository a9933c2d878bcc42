package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What is beyond any single approver the council votes on. */
@HouseTest
@OnBothDatabases
class CouncilVoteTests {

    private static final Map<String, String> TWO_TO_ONE = Map.of(
            "council1", "for", "council2", "for", "council3", "against", "council4", "abstain", "council5", "abstain");

    private static final Map<String, String> ONE_TO_ONE =
            Map.of("council1", "for", "council2", "against", "council3", "abstain", "council4", "abstain");

    @Autowired
    Deck deck;

    @Autowired
    Certificates certificates;

    @Autowired
    Bench bench;

    @Autowired
    TestRestTemplate rest;

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "commits what two thirds of the votes cast are for, exactly two thirds included; the entry names the ballot")
    void commitsByTwoThirds() {
        CaseNumber number = deck.ask("12000.00");
        assertThat(deck.asked(number)).containsExactly("council1", "council2", "council3", "council4", "council5");
        assertThat(deck.funds(number)).containsExactly("8000.00", "12000.00", "0.00");

        deck.vote(number, TWO_TO_ONE);

        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.funds(number)).containsExactly("8000.00", "0.00", "12000.00");
        assertThat(last(number).kind()).isEqualTo("approval");
        assertThat(last(number).facts()).containsEntry("ballot", number + "/1").containsEntry("approved", "12000.00");
        assertThat(last(number).policy().toString()).contains("decision-class", "very-large");
    }

    @Test
    @DisplayName("rejects what fewer are for, for the reason that the votes are; the money is available again")
    void rejectsByTheVote() {
        CaseNumber number = deck.ask("12000.00");

        deck.vote(number, ONE_TO_ONE);
        deck.vote("council5", number, "abstain");

        assertThat(deck.outcome(number)).isEqualTo("rejected");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(last(number).kind()).isEqualTo("rejection");
        assertThat(last(number).reason()).contains("1 of 5 electors in favour, 1 against, 3 abstaining");
        assertThat(deck.told("member3", number))
                .last()
                .satisfies(told -> assertThat(told.body()).contains("1 of 5 electors in favour, 1 against"));
    }

    @Test
    @DisplayName(
            "SP-14 lapses what too few vote on, called twice: that is no rejection, and the money is available again")
    void lapsesWithoutAQuorum() {
        Moment.set(Moment.now());
        CaseNumber number = deck.ask("12000.00");
        deck.vote("council1", number, "for");

        deck.pass(Duration.ofDays(7), number);
        assertThat(deck.state(number)).isEqualTo("in-approval");
        deck.vote("council2", number, "for");
        deck.pass(Duration.ofDays(7), number);

        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(last(number).reason()).contains("the vote came to no decision", "too few took part");
        assertThat(deck.notices("member3", number)).containsExactly("lapsed-1");
    }

    @ParameterizedTest(name = "{0} is paid: {1} may not vote")
    @CsvSource(delimiter = ':', textBlock = """
            member    : council1
            treasurer : council2
            council3  : council3
            lead      : council1
            """)
    @DisplayName(
            "X1, BA-05 whoever shares an affiliation with the payee, or is paid, has no vote, and gets one by no door")
    void keepsTheBarredOut(String payee, String barred) {
        CaseNumber number = ask("12000.00", payee);
        assertThat(deck.asked(number)).hasSize(4).doesNotContain(barred);

        for (Task task : deck.tasks(number)) {
            for (Map<String, Object> vote : List.<Map<String, Object>>of(
                    Map.of("vote", "for"), Map.of("vote", "abstain"), Map.of("conflict", true))) {
                assertThatThrownBy(() -> deck.complete(barred, task, vote)).isInstanceOf(Barred.class);
            }
            assertThatThrownBy(() -> deck.claim(barred, task)).isInstanceOf(Barred.class);
        }
        assertThat(deck.minutes(number)).noneMatch(entry -> entry.startsWith("vote"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine REST", "web applications"})
    @DisplayName("X1, BA-05 nor over HTTP, whoever gives the task to whom; the barred don't see it")
    void keepsTheBarredOutOverHttp(String client) {
        CaseNumber number = ask("12000.00", "member");
        Task task = deck.tasks(number).get(0);
        String elector = deck.candidates(task).get(0);
        String before = bench.snapshot(number, deck.line(number));
        Http council1 = at(client, "council1");

        for (String door : List.of(
                "claim {\"userId\": \"council1\"}",
                "assignee {\"userId\": \"council1\"}",
                "delegate {\"userId\": \"council1\"}",
                "complete {\"variables\": {\"vote\": {\"value\": \"for\"}}}",
                "submit-form {\"variables\": {\"vote\": {\"value\": \"for\"}}}",
                "resolve {\"variables\": {\"vote\": {\"value\": \"for\"}}}",
                "identity-links {\"userId\": \"council1\", \"type\": \"candidate\"}",
                "localVariables {\"modifications\": {\"elector\": {\"value\": \"council1\"}}}")) {
            assertThat(status(council1, "POST task/" + task.getId() + "/" + door))
                    .as(door)
                    .isEqualTo(403);
        }
        assertThat(council1.get("task?processInstanceBusinessKey=" + number).getBody())
                .isEqualTo("[]");
        assertThat(bench.snapshot(number, deck.line(number))).isEqualTo(before);
        assertThat(status(at(client, "admin"), "POST task/" + task.getId() + "/assignee {\"userId\": \"council1\"}"))
                .isEqualTo(403);
        assertThat(deck.candidates(task)).containsExactly(elector);
    }

    @Test
    @DisplayName("X1 an administrator decides nothing for the council by moving the case about")
    void isDecidedByNobodyElse() {
        CaseNumber number = deck.ask("12000.00");
        String before = bench.snapshot(number, deck.line(number));

        for (String activity : List.of("note-council-vote", "encumber-funds", "record-approval", "reject-request")) {
            assertThat(status(at("engine REST", "admin"), """
                            POST process-instance/%s/modification {"instructions": [{"type": "startBeforeActivity", "activityId": "%s"}]}""".formatted(deck.instance(number), activity)))
                    .as(activity)
                    .isIn(400, 403);
        }

        assertThat(bench.snapshot(number, deck.line(number))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "treasurer", "council1"})
    @DisplayName("votes on every payee who owns the line, or is a treasurer or on the council, however little it is")
    void votesOnRelatedParties(String payee) {
        CaseNumber number = ask("20.00", payee);

        assertThat(deck.tasks(number))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("cast-vote"));
    }

    @Test
    @DisplayName("BA-03 votes on what goes over the budget of a line that warns")
    void votesOnWhatIsOverBudget() {
        CaseNumber number = deck.file("member3", deck.line("lead", FundsCheck.WARN, "10.00"), "100.00");

        deck.vote(number, TWO_TO_ONE);

        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.funds(number)).containsExactly("-90.00", "0.00", "100.00");
    }

    @Test
    @DisplayName("votes where nobody is left who could approve; to have approved before is no reason not to vote")
    void votesWhereNobodyIsLeft() {
        CaseNumber number = deck.ask("5000.00");
        String first = deck.asked(number).get(0);
        deck.approve(first, number);
        while (!deck.tasks(number).isEmpty()
                && deck.tasks(number).get(0).getTaskDefinitionKey().equals("approve-request")) {
            deck.recuse(deck.asked(number).get(0), number);
        }

        assertThat(deck.asked(number)).containsExactly(first);
        deck.vote(first, number, "for");

        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(last(number).facts()).containsEntry("ballot", number + "/1");
    }

    @Test
    @DisplayName("X4, SP-15 a withdrawal ends the vote too; its votes stay, and what was reserved is given back")
    void endsWithAWithdrawal() {
        CaseNumber number = deck.ask("12000.00");
        deck.vote("council1", number, "for");

        deck.withdraw("member3", number);

        assertThat(deck.tasks(number)).isEmpty();
        assertThat(deck.outcome(number)).isEqualTo("withdrawn");
        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(certificates.latest(number)).isEmpty();
        assertThat(deck.minutes(number)).contains("cancellation cancelled").endsWith("withdrawal withdrawn");
    }

    @Test
    @DisplayName("BA-07 votes on a request that came back and asks for more, and on what it asks for now")
    void votesOnWhatIsAskedNow() {
        CaseNumber number = deck.ask("180.00");
        deck.sendBack("lead", number);
        deck.revise("member3", number, Map.of("amount", "12000.00"));

        deck.vote(number, TWO_TO_ONE);

        assertThat(deck.funds(number)).containsExactly("8000.00", "0.00", "12000.00");
        assertThat(certificates.latest(number))
                .hasValueSatisfying(
                        certificate -> assertThat(certificate.outcome()).isEqualTo(Outcome.PASSED));
    }

    private int status(Http door, String line) {
        return bench.knock(door, line, Map.of()).getStatusCode().value();
    }

    private Http at(String client, String person) {
        return client.equals("engine REST") ? Http.engineRest(rest, person) : Http.tasklist(rest, person);
    }

    private CaseNumber ask(String amount, String payee) {
        Map<String, Object> request = Deck.request(deck.line("lead", FundsCheck.STOP, "20000.00"), amount);
        request.put("payeePerson", payee);
        return deck.file("member3", request);
    }

    private Entry last(CaseNumber number) {
        List<Entry> entries = deck.entries(number);
        return entries.get(entries.size() - 1);
    }
}
