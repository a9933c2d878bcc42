package org.quarterdeck.strategy.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.ledger.Balance;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Posting;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.quarterdeck.strategy.Consultation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do about a plan: propose it, discuss it, vote, sign, let time pass. */
@Component
public class Forum {

    private static final AtomicInteger LINES = new AtomicInteger();

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final HistoryService history;
    private final ManagementService jobs;
    private final IdentityService identities;
    private final EngineDoor door;
    private final Ledger ledger;
    private final Register register;
    private final Docket docket;
    private final Pigeonholes pigeonholes;
    private final Consultation consultation;
    private final TransactionTemplate transaction;

    Forum(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            HistoryService history,
            ManagementService jobs,
            IdentityService identities,
            EngineDoor door,
            Ledger ledger,
            Register register,
            Docket docket,
            Pigeonholes pigeonholes,
            Consultation consultation,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.jobs = jobs;
        this.identities = identities;
        this.door = door;
        this.ledger = ledger;
        this.register = register;
        this.docket = docket;
        this.pigeonholes = pigeonholes;
        this.consultation = consultation;
        this.transaction = transaction;
    }

    /** The code of a line that nobody has opened. */
    public static String newLine() {
        return "PLAN-" + LINES.incrementAndGet();
    }

    public String openLine(String currency, String appropriation) {
        return openLine(newLine(), currency, appropriation);
    }

    public String openLine(String named, String currency, String appropriation) {
        LineCode code = new LineCode(named);
        Line line = new Line(
                code,
                "A line of its own",
                Currency.getInstance(currency),
                "2026",
                new PersonId("treasurer"),
                FundsCheck.STOP);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of(appropriation, currency), "for a test"));
        return code.value();
    }

    public Line line(String code) {
        return ledger.line(new LineCode(code)).orElseThrow();
    }

    public Balance balance(String code) {
        return ledger.balance(new LineCode(code));
    }

    Posting lastPosting(String code) {
        Page<Posting> postings = ledger.postings(new LineCode(code), 0, 100);
        return postings.items().get(postings.items().size() - 1);
    }

    /** Has some case ask for so much of the line. */
    void ask(String code, String amount) {
        LineCode line = new LineCode(code);
        CaseNumber number = new CaseNumber("BUD-2026-" + (700_000 + LINES.incrementAndGet()));
        Money money = Money.of(amount, line(code).currency().getCurrencyCode());
        transaction.executeWithoutResult(status -> ledger.preEncumber(line, number, money));
    }

    public boolean hasLine(String code) {
        return ledger.line(new LineCode(code)).isPresent();
    }

    public CaseNumber propose(String person, Map<String, Object> values) {
        return as(
                person,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(PlanSignoff.KEY, values)
                        .getBusinessKey()));
    }

    public int comment(String member, CaseNumber number, String text) {
        return as(member, () -> consultation.comment(number, new PersonId(member), text));
    }

    public int amend(String person, CaseNumber number, Map<String, Object> values) {
        return as(person, () -> consultation.amend(number, new PersonId(person), values));
    }

    public List<Task> tasks(CaseNumber number, String step) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .orderByTaskCreateTime()
                .asc()
                .list());
    }

    public List<String> asked(CaseNumber number, String step) {
        return tasks(number, step).stream()
                .flatMap(task -> candidates(task).stream())
                .sorted()
                .toList();
    }

    public List<String> candidates(Task task) {
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    /** What the form of the first open task of the step shows to the person. */
    public Map<String, Object> shown(String person, CaseNumber number, String step) {
        Task task = tasks(number, step).get(0);
        return as(person, () -> forms.getTaskFormVariables(task.getId()));
    }

    /** Does the first open task of the step. */
    public void answer(String person, CaseNumber number, String step, Map<String, Object> values) {
        Task task = tasks(number, step).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s of %s is not open".formatted(step, number)));
        complete(person, task, values);
    }

    public void complete(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    /** Does the task of that elector. */
    public void vote(CaseNumber number, String vote, String... electors) {
        for (String elector : electors) {
            Task task = tasks(number, "cast-vote").stream()
                    .filter(open -> candidates(open).contains(elector))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(elector + " is not asked about " + number));
            complete(
                    elector,
                    task,
                    vote.equals("against")
                            ? Map.of("vote", vote, "reason", "The same is to be had for less money.")
                            : Map.of("vote", vote));
        }
    }

    public void withdraw(String person, CaseNumber number) {
        door.asTheHouse(() -> {
            runtime.createMessageCorrelation("strategic-plan-signoff.withdrawn")
                    .processInstanceBusinessKey(number.value())
                    .setVariables(Submission.carrying(
                            new Filing(new PersonId(person), null, Map.of("reason", "we found another way"))))
                    .correlate();
            return number;
        });
    }

    /** Lets time pass, and everything happen in the case that was due until then, in its order. */
    public void pass(Duration time, CaseNumber number) {
        backstage.pass(time, number);
    }

    /** The one waiting time of that name, run by somebody before it is over. */
    public void hurry(String person, CaseNumber number, String event) {
        Job timer = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        jobs.createJobQuery().processInstanceId(running.getId()).activityId(event).list().stream())
                .findFirst()
                .orElseThrow();
        as(person, () -> {
            jobs.executeJob(timer.getId());
            return timer;
        });
    }

    public List<String> notices(String person, CaseNumber number) {
        List<String> about =
                new ArrayList<>(pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                        .filter(notice -> notice.caseNumber().equals(number))
                        .map(Notice::notice)
                        .toList());
        Collections.reverse(about);
        return about;
    }

    public String state(CaseNumber number) {
        return docket.find(number).orElseThrow().state();
    }

    public String outcome(CaseNumber number) {
        return String.valueOf(history.createHistoricVariableInstanceQuery()
                .variableName("outcome")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey(PlanSignoff.KEY)
                        .finished()
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue());
    }

    /** What the plan's own process decided, oldest first. */
    public List<String> minutes(CaseNumber number) {
        return entries(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    public List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number).stream()
                .filter(entry -> entry.process().equals(PlanSignoff.KEY))
                .toList();
    }

    public void join(String person, String group) {
        identities.createMembership(person, group);
    }

    public void leave(String person, String group) {
        identities.deleteMembership(person, group);
    }

    public <T> T as(String person, Supplier<T> doing) {
        return backstage.as(person, doing);
    }
}
