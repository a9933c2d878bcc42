package org.quarterdeck.budget.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.budget.Sheets;
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
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do: open a line, ask for money, answer, let time pass. */
@Component
class Deck {

    private static final AtomicInteger LINES = new AtomicInteger();

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService jobs;
    private final FormService forms;
    private final EngineDoor door;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Register register;
    private final Docket docket;
    private final Pigeonholes pigeonholes;
    private final TransactionTemplate transaction;

    Deck(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            FormService forms,
            EngineDoor door,
            Sheets sheets,
            Ledger ledger,
            Register register,
            Docket docket,
            Pigeonholes pigeonholes,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.forms = forms;
        this.door = door;
        this.sheets = sheets;
        this.ledger = ledger;
        this.register = register;
        this.docket = docket;
        this.pigeonholes = pigeonholes;
        this.transaction = transaction;
    }

    String line(String owner, FundsCheck check, String appropriation) {
        LineCode code = new LineCode("TEST-" + LINES.incrementAndGet());
        Line line =
                new Line(code, "A line of its own", Currency.getInstance("EUR"), "2026", new PersonId(owner), check);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of(appropriation, "EUR"), "for a test"));
        return code.value();
    }

    Balance balance(String line) {
        return ledger.balance(new LineCode(line));
    }

    /** Code of the line that the request asks of. */
    String line(CaseNumber number) {
        return String.valueOf(sheets.askOf(number).budgetLine());
    }

    /** How the line stands that the request asks of. */
    Balance balance(CaseNumber number) {
        return balance(line(number));
    }

    /** What is available, asked for and committed on the request's line, in decimals. */
    List<String> funds(CaseNumber number) {
        Balance balance = balance(number);
        return List.of(
                balance.available().decimal(),
                balance.preEncumbered().decimal(),
                balance.encumbered().decimal());
    }

    static Map<String, Object> request(String line, String amount) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Pens for the workshop");
        values.put("justification", "Everybody who comes to the workshop writes something down.");
        values.put("amount", amount);
        values.put("currency", "EUR");
        values.put("budgetLine", line);
        values.put("category", "swag");
        return values;
    }

    CaseNumber file(String person, String line, String amount) {
        return file(person, request(line, amount));
    }

    /** The story that most stories begin with: member3 asks for so much of a line of 20,000 that belongs to lead. */
    CaseNumber ask(String amount) {
        return ask("member3", amount);
    }

    CaseNumber ask(String person, String amount) {
        return file(person, line("lead", FundsCheck.STOP, "20000.00"), amount);
    }

    CaseNumber file(String person, Map<String, Object> values) {
        return as(
                person,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(BudgetApproval.KEY, values)
                        .getBusinessKey()));
    }

    CaseNumber file(String person, Map<String, Object> values, String reference) {
        return as(
                person,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(BudgetApproval.KEY, reference, values)
                        .getBusinessKey()));
    }

    /** What the person reads beside the form of the case's task. */
    Map<String, Object> shown(String person, CaseNumber number) {
        String task = task(number).getId();
        return as(person, () -> forms.getTaskFormVariables(task));
    }

    /** The open tasks of the case, by whom they are offered to. */
    List<Task> tasks(CaseNumber number) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list());
    }

    Task task(CaseNumber number) {
        List<Task> open = tasks(number);
        if (open.size() != 1) {
            throw new AssertionError("one task expected, there are " + open);
        }
        return open.get(0);
    }

    List<String> candidates(Task task) {
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    /** Those asked about the case now, each task's people joined. */
    List<String> asked(CaseNumber number) {
        return tasks(number).stream()
                .flatMap(task -> candidates(task).stream())
                .sorted()
                .toList();
    }

    void answer(String person, CaseNumber number, Map<String, Object> values) {
        Task task = tasks(number).stream()
                .filter(open -> candidates(open).contains(person))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " is not asked about " + number));
        complete(person, task, values);
    }

    void complete(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    void claim(String person, Task task) {
        as(person, () -> {
            tasks.claim(task.getId(), person);
            return task;
        });
    }

    void approve(String person, CaseNumber number) {
        answer(person, number, Map.of("decision", "approve"));
    }

    void reject(String person, CaseNumber number) {
        answer(person, number, no("reject"));
    }

    /** Says yes to whatever the person is asked of the case: a vote or an approval. */
    void agree(String person, CaseNumber number) {
        if (tasks(number).get(0).getTaskDefinitionKey().equals("cast-vote")) {
            vote(person, number, "for");
        } else {
            approve(person, number);
        }
    }

    void vote(String person, CaseNumber number, String vote) {
        Map<String, Object> ballot = new HashMap<>(Map.of("vote", vote));
        if (vote.equals("against")) {
            ballot.put("reason", "There are better uses for so much of our money.");
        }
        answer(person, number, ballot);
    }

    /** Each votes in turn, as long as their votes are asked for. */
    void vote(CaseNumber number, Map<String, String> votes) {
        new TreeMap<>(votes).forEach((person, vote) -> {
            if (asked(number).contains(person)) {
                vote(person, number, vote);
            }
        });
    }

    void sendBack(String person, CaseNumber number) {
        answer(person, number, no("revise"));
    }

    void recuse(String person, CaseNumber number) {
        answer(person, number, Map.of("conflict", true));
    }

    void revise(String person, CaseNumber number, Map<String, Object> changes) {
        complete(person, task(number), changes);
    }

    void withdraw(String person, CaseNumber number) {
        door.asTheHouse(() -> {
            runtime.createMessageCorrelation("budget-approval.withdrawn")
                    .processInstanceBusinessKey(number.value())
                    .setVariables(Submission.carrying(
                            new Filing(new PersonId(person), null, Map.of("reason", "we found another way"))))
                    .correlate();
            return number;
        });
    }

    /** The case's own instance in the engine, while it runs. */
    String instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(BudgetApproval.KEY)
                .singleResult()
                .getId();
    }

    /** Lets the time run out that the event waits for. */
    void fire(CaseNumber number, String event) {
        Job timer = jobs.createJobQuery()
                .processInstanceId(instance(number))
                .activityId(event)
                .singleResult();
        jobs.executeJob(timer.getId());
    }

    /** Lets time pass, and everything happen in the case that was due until then, in its order. */
    void pass(Duration time, CaseNumber... numbers) {
        backstage.pass(time, numbers);
    }

    /** What the person was told of the case, oldest first. */
    List<Notice> told(String person, CaseNumber number) {
        Page<Notice> told = pigeonholes.own(Callers.caller(person), new Stretch(null, 200));
        List<Notice> about = new ArrayList<>(told.items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .toList());
        Collections.reverse(about);
        return about;
    }

    List<String> notices(String person, CaseNumber number) {
        return told(person, number).stream().map(Notice::notice).toList();
    }

    String state(CaseNumber number) {
        return docket.find(number).orElseThrow().state();
    }

    String outcome(CaseNumber number) {
        HistoricVariableInstance outcome = history.createHistoricVariableInstanceQuery()
                .variableName("outcome")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey(BudgetApproval.KEY)
                        .finished()
                        .singleResult()
                        .getId())
                .singleResult();
        return String.valueOf(outcome.getValue());
    }

    List<String> minutes(CaseNumber number) {
        return register.entriesOf(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number);
    }

    <T> T as(String person, Supplier<T> doing) {
        return backstage.as(person, doing);
    }

    private static Map<String, Object> no(String decision) {
        return Map.of(
                "decision", decision,
                "reasonCode", "too-expensive",
                "comment", "The same pens are to be had for half the price.");
    }
}
