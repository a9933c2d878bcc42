package org.quarterdeck.transfer.process;

import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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

/** What the people of the stories do: open lines, ask for a transfer, answer, let time pass. */
@Component
class Counter {

    private static final AtomicInteger LINES = new AtomicInteger();

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final EngineDoor door;
    private final Ledger ledger;
    private final Register register;
    private final Docket docket;
    private final Pigeonholes pigeonholes;
    private final TransactionTemplate transaction;

    Counter(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            EngineDoor door,
            Ledger ledger,
            Register register,
            Docket docket,
            Pigeonholes pigeonholes,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.door = door;
        this.ledger = ledger;
        this.register = register;
        this.docket = docket;
        this.pigeonholes = pigeonholes;
        this.transaction = transaction;
    }

    /** A line of 1,000. */
    String line(String owner) {
        return line(owner, FundsCheck.STOP, "EUR");
    }

    String line(String owner, FundsCheck check, String currency) {
        LineCode code = new LineCode("MOVE-" + LINES.incrementAndGet());
        Line line =
                new Line(code, "A line of its own", Currency.getInstance(currency), "2026", new PersonId(owner), check);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of("1000.00", currency), "for a test"));
        return code.value();
    }

    static Map<String, Object> order(String from, String to, String amount) {
        Map<String, Object> order = new HashMap<>();
        order.put("from", from);
        order.put("to", to);
        order.put("amount", amount);
        order.put("reason", "The other line needs it more than this one does.");
        return order;
    }

    CaseNumber ask(String person, String from, String to, String amount) {
        return ask(person, order(from, to, amount));
    }

    CaseNumber ask(String person, Map<String, Object> order) {
        return backstage.as(
                person,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(BudgetTransfer.KEY, order)
                        .getBusinessKey()));
    }

    List<Task> tasks(CaseNumber number) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list());
    }

    /** Those asked for the line of that code. */
    List<String> asked(CaseNumber number, String side) {
        return candidates(task(number, side));
    }

    void answer(String person, CaseNumber number, String side, Map<String, Object> values) {
        String task = task(number, side).getId();
        backstage.as(person, () -> {
            tasks.complete(task, values);
            return task;
        });
    }

    void approve(String person, CaseNumber number, String side) {
        answer(person, number, side, Map.of("decision", "approve"));
    }

    void reject(String person, CaseNumber number, String side) {
        answer(
                person,
                number,
                side,
                Map.of(
                        "decision", "reject",
                        "reasonCode", "insufficient-benefit",
                        "comment", "The giving line has plans of its own for it."));
    }

    void claim(String person, CaseNumber number, String side) {
        String task = task(number, side).getId();
        backstage.as(person, () -> {
            tasks.claim(task, person);
            return task;
        });
    }

    void withdraw(String person, CaseNumber number) {
        door.asTheHouse(() -> runtime.createMessageCorrelation("budget-transfer.withdrawn")
                .processInstanceBusinessKey(number.value())
                .setVariables(Submission.carrying(
                        new Filing(new PersonId(person), null, Map.of("reason", "no longer needed"))))
                .correlateWithResult());
    }

    void pass(Duration time, CaseNumber number) {
        backstage.pass(time, number);
    }

    Balance balance(String line) {
        return ledger.balance(new LineCode(line));
    }

    /** What is available, set aside, transferred in and out, in decimals. */
    List<String> funds(String line) {
        Balance balance = balance(line);
        return List.of(
                balance.available().decimal(),
                balance.preEncumbered().decimal(),
                balance.transferredIn().decimal(),
                balance.transferredOut().decimal());
    }

    String state(CaseNumber number) {
        return docket.find(number).orElseThrow().state();
    }

    String outcome(CaseNumber number) {
        return String.valueOf(history.createHistoricVariableInstanceQuery()
                .variableName("outcome")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .finished()
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue());
    }

    List<String> minutes(CaseNumber number) {
        return entries(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number);
    }

    List<String> notices(String person, CaseNumber number) {
        return pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }

    Task task(CaseNumber number, String side) {
        return tasks(number).stream()
                .filter(task -> side.equals(tasks.getVariable(task.getId(), "side")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is asked for the %s line".formatted(side)));
    }

    private List<String> candidates(Task task) {
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }
}
