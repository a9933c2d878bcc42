package org.quarterdeck.privacy.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.access.AccessHolder;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Provisioning;
import org.quarterdeck.access.Removal;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.cases.Withdrawals;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.lobby.Errand;
import org.quarterdeck.lobby.Lobby;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.people.Tier;
import org.quarterdeck.privacy.PrivacyOffice;
import org.quarterdeck.register.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Erasure of somebody who has left traces in every room: nothing of their name or address is left anywhere (VO-20). */
@HouseTest
@OnBothDatabases
@ExtendWith(OutputCaptureExtension.class)
class ErasureTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(DataErasure.KEY);

    /** Nobody else in the house has any of it in their name. */
    private final String last = "Zwanenburg" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String name = "Quirina " + last;
    private final String email = "q." + last.toLowerCase(Locale.ROOT) + "@example.org";
    private final PersonId person =
            new PersonId("p" + UUID.randomUUID().toString().replace("-", ""));

    @Autowired
    PrivacyOffice office;

    @Autowired
    Haystack haystack;

    @Autowired
    Backstage backstage;

    @Autowired
    Identities identities;

    @Autowired
    Memberships memberships;

    @Autowired
    Outsiders outsiders;

    @Autowired
    Docket docket;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Lobby lobby;

    @Autowired
    Register register;

    @Autowired
    Accesses accesses;

    @Autowired
    Provisioning provisioning;

    @Autowired
    Removal removal;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient database;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void joinTheCommunity() {
        transaction.executeWithoutResult(status -> {
            identities.save(new Identity(person, "Quirina", last, email, Set.of()), "demo");
            identities.place(person, Set.of(Circle.MEMBERS));
            memberships.admit(person, Tier.T1, MemberState.ACTIVE, "Acme");
        });
    }

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("VO-20 leaves neither name nor address in any table, history or log, and the register intact")
    void leavesNoTrace(CapturedOutput log) throws Exception {
        leaveTraces();
        assertThat(export()).contains(name, email, "Harbour School");
        leave();

        CaseNumber number = erase();
        backstage.pass(Duration.ofMinutes(2), number);

        assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("erased");
        assertThat(haystack.find(last)).isEmpty();
        assertThat(log.toString().toLowerCase(Locale.ROOT)).doesNotContain(last.toLowerCase(Locale.ROOT));
        assertThat(String.valueOf(http.withBasicAuth("admin", "demo").getForObject("/demo/outbox", String.class)))
                .doesNotContain(last, email);
        assertThat(http.withBasicAuth("lead", "demo")
                        .getForObject("/api/decisions/verification", Map.class)
                        .get("intact"))
                .isEqualTo(true);
        assertThat(register.entriesOf(number))
                .extracting(
                        entry -> entry.kind(),
                        entry -> entry.outcome(),
                        entry -> entry.facts().get("pseudonym"))
                .containsExactly(tuple("erasure", "erased", person.value()));
        assertThat(export()).doesNotContain(last, email);
    }

    @Test
    @DisplayName("VO-20 withdraws what is open, and takes the history of its cases away but for what the table keeps")
    void withdrawsAndForgets() {
        CaseNumber money = file("budget-approval", request());
        CaseNumber proposal = file("workshop-proposal-review", proposal());
        leave();

        CaseNumber number = erase();
        backstage.pass(Duration.ofMinutes(2), number);

        assertThat(docket.find(money).orElseThrow().outcome()).isEqualTo("withdrawn");
        assertThat(docket.find(proposal).orElseThrow().outcome()).isEqualTo("withdrawn");
        assertThat(instances(money)).as("the books are kept").isPositive();
        assertThat(instances(proposal)).as("nothing obliges anybody to keep it").isZero();
    }

    @Test
    @DisplayName("VO-20 leaves words alone that only look like a name of one word")
    void leavesOtherWordsAlone() {
        transaction.executeWithoutResult(
                status -> identities.save(new Identity(person, "Boats", null, email, Set.of()), null));
        CaseNumber other = backstage.as("member2", () -> start("workshop-proposal-review", talkOf("All boats float")));
        leave();

        backstage.pass(Duration.ofMinutes(2), erase());

        assertThat(docket.find(other).orElseThrow().title()).isEqualTo("All boats float");
    }

    @Test
    void erasesSomebodyWithoutAnAccount() {
        String address = "out." + email;
        PersonId outsider = transaction.execute(status -> outsiders.at(address));

        CaseNumber number = transaction.execute(status -> office.erase(outsider));
        assertThat(http.withBasicAuth("admin", "demo").getForObject("/demo/outbox", String.class))
                .contains("Your data is going to be erased", address);
        backstage.pass(Duration.ofMinutes(2), number);

        assertThat(outsiders.find(outsider)).isEmpty();
        assertThat(haystack.find(address)).isEmpty();
        assertThat(http.withBasicAuth("admin", "demo").getForObject("/demo/outbox", String.class))
                .doesNotContain(address);
    }

    @Test
    void refusesWhoeverStillBelongs() {
        assertThat(Http.api(http, person.value())
                        .knock(HttpMethod.POST, "me/erasure", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThatThrownBy(this::erase).isInstanceOf(NotNow.class).hasMessageContaining("leaves it before");
    }

    @Test
    void isOneCaseHoweverOftenItIsAskedFor() {
        leave();

        CaseNumber number = erase();

        assertThat(erase()).isEqualTo(number);
    }

    @Test
    @DisplayName("X4 can be taken back until it begins")
    void canBeTakenBack() {
        leave();
        CaseNumber number = erase();

        transaction.executeWithoutResult(status ->
                withdrawals.withdraw(Callers.caller(person.value()), number, "I have thought again about it."));

        assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("withdrawn");
        assertThat(identities.find(person)).isPresent();
    }

    @Test
    @DisplayName("VO-20 waits for cases that can be withdrawn no longer, but not for ever")
    void waitsForWhatCannotBeWithdrawn() {
        CaseNumber stuck = transaction.execute(
                status -> docket.open("WKS", "workshop-proposal-review", "Stuck", person, null, "delivering"));
        leave();
        CaseNumber number = erase();
        backstage.pass(Duration.ofMinutes(2), number);

        Task task = task(number);
        assertThat(backstage
                        .as("coordinator", () -> forms.getTaskFormVariables(task.getId()))
                        .toString())
                .contains(stuck.value());
        settle(task);
        backstage.pass(Duration.ofMinutes(1), number);
        assertThat(task(number).getId()).as("asked again").isNotEqualTo(task.getId());

        backstage.pass(Duration.ofDays(25), number);

        assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("erased");
        assertThat(identities.find(person)).isEmpty();
    }

    @Test
    @DisplayName("VO-20 keeps what the community's table says must be kept, and erases it when its time is over")
    void keepsWhatMustBeKept() throws Exception {
        holding("people", () -> {
            leave();
            CaseNumber number = erase();
            backstage.pass(Duration.ofMinutes(2), number);

            assertThat(docket.find(number).orElseThrow().state()).isEqualTo("held");
            assertThat(identities.find(person)).as("held").isPresent();
            assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                            withdrawals.withdraw(Callers.caller(person.value()), number, "I have thought again.")))
                    .isInstanceOf(NotNow.class);

            backstage.pass(Duration.ofDays(3660), number);

            assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("erased");
            assertThat(identities.find(person)).isEmpty();
        });
    }

    @Test
    @DisplayName("VO-20 blots the name out of what is held too: by the time it may go, nobody knows it")
    void blotsWhatIsHeld() throws Exception {
        holding("budget", () -> {
            file("budget-approval", request());
            leave();

            CaseNumber number = erase();
            backstage.pass(Duration.ofMinutes(2), number);

            assertThat(docket.find(number).orElseThrow().state()).isEqualTo("held");
            assertThat(haystack.find(last)).isEmpty();
        });
    }

    @Test
    @DisplayName("VO-20 holds no room that has nothing of the person")
    void holdsNothingOfNobody() throws Exception {
        holding("lobby", () -> {
            leave();

            CaseNumber number = erase();
            backstage.pass(Duration.ofMinutes(2), number);

            assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("erased");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "of the", "member2", "treasurers", "Esra Ekinci"})
    @DisplayName("VO-20 changes nothing of others, whatever somebody calls themselves")
    void letsNobodyRewriteOthers(String called) {
        Map<String, Object> asked = new HashMap<>(request());
        asked.put("title", "The lead of the member2 treasurers, says Esra Ekinci");
        asked.put("justification", "Written on behalf of the lead and the treasurers, by Esra Ekinci or member2.");
        asked.put("payeeName", called);
        CaseNumber running = backstage.as("member2", () -> start("budget-approval", asked));
        CaseNumber answered = backstage.as("member2", () -> start("budget-approval", asked));
        answer(answered, "It is not up to the lead of the treasurers, nor to Esra Ekinci or member2.");
        Map<String, Object> talk = new HashMap<>(proposal());
        talk.put("speakerName", called);
        file("workshop-proposal-review", talk);
        leave();
        List<Map<String, Object>> before = textsOf(running, answered);
        assertThat(before.toString()).contains(called, "Harbour School", "It is not up to");

        CaseNumber number = erase();
        backstage.pass(Duration.ofMinutes(2), number);

        assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("erased");
        assertThat(textsOf(running, answered)).isEqualTo(before);
    }

    @Test
    @DisplayName("VO-20 waits until access is taken back everywhere")
    void waitsForAccess() {
        CaseNumber volunteering = transaction.execute(status -> {
            CaseNumber number = docket.open("VOL", "volunteer-onboarding", "For a test", person, null, "active");
            accesses.request(number, person, new AccessHolder(name, email, Tier.T1), "lists");
            provisioning.proceed(number, "lists", true);
            docket.close(number, "withdrawn");
            return number;
        });
        assertThat(accesses.held(person)).isNotEmpty();
        leave();
        CaseNumber number = erase();
        backstage.pass(Duration.ofMinutes(2), number);

        Task task = task(number);
        assertThat(backstage
                        .as("coordinator", () -> forms.getTaskFormVariables(task.getId()))
                        .toString())
                .contains("access to lists");
        transaction.executeWithoutResult(
                status -> removal.outside(volunteering, person).forEach(key -> {
                    removal.revoke(volunteering, key, person, true);
                    removal.settle(volunteering, key, null, "taken out of the list");
                }));
        settle(task);
        backstage.pass(Duration.ofMinutes(1), number);

        assertThat(docket.find(number).orElseThrow().outcome()).isEqualTo("erased");
    }

    @Test
    @DisplayName("VO-20 leaves to people what its room won't have withdrawn, and withdraws the rest")
    void leavesWhatIsRefused() {
        CaseNumber paid = file("budget-approval", request());
        CaseNumber proposal = file("workshop-proposal-review", proposal());
        transaction.executeWithoutResult(
                status -> ledger.pay(new LineCode("TRAVEL"), paid, Money.of("1.00", "EUR"), "the first part"));
        leave();

        CaseNumber number = erase();
        backstage.pass(Duration.ofMinutes(2), number);

        assertThat(docket.find(proposal).orElseThrow().outcome()).isEqualTo("withdrawn");
        assertThat(docket.find(paid).orElseThrow().endedAt()).isNull();
        assertThat(instances(paid)).isPositive();
        String settling = task(number).getId();
        assertThat(backstage
                        .as("coordinator", () -> forms.getTaskFormVariables(settling))
                        .toString())
                .contains(paid.value())
                .doesNotContain(proposal.value());
        transaction.executeWithoutResult(status -> ledger.refund(
                new LineCode("TRAVEL"),
                ledger.payments(paid).get(0).posting().position(),
                Money.of("1.00", "EUR"),
                "it came back"));
    }

    @Test
    void refusesWhoeverIsInCirclesWithoutBeingAMember() {
        PersonId appointed = new PersonId(person.value() + "x");
        transaction.executeWithoutResult(status -> {
            identities.save(new Identity(appointed, "First", last, "first." + email, Set.of()), "demo");
            identities.place(appointed, Set.of(Circle.ADMINISTRATORS));
        });

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> office.erase(appointed)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("is in circles");
        transaction.executeWithoutResult(status -> identities.place(appointed, Set.of()));
        CaseNumber number = transaction.execute(status -> office.erase(appointed));
        backstage.pass(Duration.ofMinutes(2), number);
        assertThat(identities.find(appointed)).isEmpty();
    }

    private void holding(String room, Runnable story) throws Exception {
        String table = new String(
                        getClass()
                                .getResourceAsStream("/processes/data-erasure/retention.dmn")
                                .readAllBytes(),
                        UTF_8)
                .replace("\"budget-approval\", \"budget-transfer\", \"payment-correction\"", "\"" + room + "\"");
        String deployment = repository
                .createDeployment()
                .addString("retention.dmn", table)
                .deploy()
                .getId();
        try {
            story.run();
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    /** Everything that others wrote in these cases, wherever the house and the engine keep it. */
    private List<Map<String, Object>> textsOf(CaseNumber... numbers) {
        List<String> cases = Stream.of(numbers).map(CaseNumber::value).toList();
        return Stream.of(
                        "select title, state, outcome from cases_case where number in (:cases) order by number",
                        """
                        select title, justification, payee_name, payee_affiliation from budget_version
                        where budget_request in (:cases) order by budget_request""",
                        "select comment from budget_answer where budget_request in (:cases) order by budget_request",
                        """
                        select t.words from register_clear_text t join register_entry e on e.seq = t.seq
                        where e.case_number in (:cases) order by t.seq, t.place""",
                        """
                        select v.name_, v.text_ from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_
                        where e.business_key_ in (:cases) order by v.id_""",
                        """
                        select v.name_, v.text_ from act_hi_varinst v join act_hi_procinst p
                        on p.proc_inst_id_ = v.proc_inst_id_ where p.business_key_ in (:cases) order by v.id_""",
                        """
                        select subject, body from correspondence_notice where case_number in (:cases) order by id""")
                .flatMap(sql -> database.sql(sql).param("cases", cases).query().listOfRows().stream())
                .toList();
    }

    private void leaveTraces() {
        CaseNumber own = file("budget-approval", request());
        answer(own, "%s <%s> had one of these already.".formatted(name, email));
        file("workshop-proposal-review", proposal());
        backstage.as("member2", () -> start("budget-approval", request()));
        askOnceAndAgain();
        transaction.executeWithoutResult(
                status -> lobby.welcome(new Errand("proposal", "proposal"), email, "127.20.0.1"));
    }

    /** What is remembered of a request names whoever asked it, and nobody is told of it but them. */
    private void askOnceAndAgain() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("Idempotency-Key", last);
        assertThat(http.withBasicAuth(person.value(), "demo")
                        .postForEntity("/api/budget-requests", new HttpEntity<>(json(request()), headers), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    private void answer(CaseNumber number, String comment) {
        Task task = task(number);
        backstage.as("lead", () -> {
            tasks.claim(task.getId(), "lead");
            tasks.complete(
                    task.getId(),
                    Map.of(
                            "decision", "reject",
                            "reasonCode", "other",
                            "comment", comment));
            return task;
        });
    }

    private Map<String, Object> request() {
        return Map.of(
                "title", "A train for " + name,
                "justification", "I am %s, write to me at %s if you need more.".formatted(name, email),
                "amount", "20.00",
                "currency", "EUR",
                "budgetLine", "TRAVEL",
                "category", "event",
                "payeeName", name,
                "payeeAffiliation", "Harbour School");
    }

    private Map<String, Object> proposal() {
        return Map.of(
                "event", "SUMMIT",
                "title", "Boats for everybody",
                "abstract", "How those who live far from everybody else come together, told by " + name + ".",
                "format", "talk",
                "durationMinutes", 30,
                "track", "community",
                "speakerName", name,
                "speakerEmail", email,
                "speakerAffiliation", "Harbour School");
    }

    private static Map<String, Object> talkOf(String title) {
        return Map.of(
                "event", "SUMMIT",
                "title", title,
                "abstract", "How those who live far from everybody else come together, and what they bring along.",
                "format", "talk",
                "durationMinutes", 30,
                "track", "community",
                "speakerName", "Esra Ekinci",
                "speakerEmail", "member2@quarterdeck.example");
    }

    private CaseNumber file(String process, Map<String, Object> values) {
        return backstage.as(person.value(), () -> start(process, values));
    }

    private CaseNumber start(String process, Map<String, Object> values) {
        return new CaseNumber(runtime.createProcessInstanceByKey(process)
                .setVariables(values)
                .execute()
                .getBusinessKey());
    }

    private void settle(Task task) {
        backstage.as("coordinator", () -> {
            tasks.complete(task.getId(), Map.of("settled", true));
            return task;
        });
    }

    private void leave() {
        transaction.executeWithoutResult(status -> memberships.move(person, MemberState.OFFBOARDED));
    }

    private CaseNumber erase() {
        return transaction.execute(status -> office.erase(person));
    }

    private Task task(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .get(0);
    }

    private long instances(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }

    private String export() throws Exception {
        return new JsonMapper().writeValueAsString(office.export(person));
    }

    private static String json(Map<String, Object> values) {
        try {
            return new JsonMapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
