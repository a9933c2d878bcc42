package org.quarterdeck.closing.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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

/** What the people of the stories do: open lines of a period long over, ask for money of them, close the period. */
@Component
public class CountingHouse {

    private static final AtomicInteger YEARS = new AtomicInteger(1900);
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

    CountingHouse(
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

    /** A year that no other test closes. */
    public static String year() {
        return String.valueOf(YEARS.incrementAndGet());
    }

    /** A line of 1,000 that belongs to {@code lead}. */
    public String line(String period) {
        return line(period, "EUR");
    }

    String line(String period, String currency) {
        LineCode code = new LineCode("YEAR-" + LINES.incrementAndGet());
        Line line = new Line(
                code,
                "A line of its own",
                Currency.getInstance(currency),
                period,
                new PersonId("lead"),
                FundsCheck.STOP);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of("1000.00", currency), "for a test"));
        return code.value();
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

    public CaseNumber ask(String person, Map<String, Object> values) {
        return start("budget-approval", person, values);
    }

    /** What {@code member3} asks for and {@code lead} grants. */
    public CaseNumber committed(String line, String amount) {
        CaseNumber number = ask("member3", request(line, amount));
        answer("lead", number, Map.of("decision", "approve"));
        return number;
    }

    CaseNumber transfer(String person, String from, String to, String amount) {
        return start(
                "budget-transfer",
                person,
                Map.of(
                        "from", from,
                        "to", to,
                        "amount", amount,
                        "reason", "The other line needs it more than this one does."));
    }

    void claim(CaseNumber number, String amount, boolean closing) {
        Map<String, Object> claim = Map.of("claimAmount", amount, "receipt", "bill 4711", "final", closing);
        complete("member3", task(number), claim);
    }

    void pay(CaseNumber number) {
        answer("treasurer", number, Map.of("decision", "approve"));
        answer("payer", number, Map.of("paymentReference", "transfer 12"));
    }

    /** Closes the period, and has everything lapse that was asked for. */
    public CaseNumber close(String person, String period) {
        CaseNumber number = start(YearEndDrawing.KEY, person, Map.of("period", period));
        goOn(number);
        return number;
    }

    CaseNumber start(String process, String person, Map<String, Object> values) {
        return backstage.as(
                person,
                () -> new CaseNumber(
                        runtime.startProcessInstanceByKey(process, values).getBusinessKey()));
    }

    /** Lets the house do what it does by itself. */
    void goOn(CaseNumber number) {
        backstage.pass(Duration.ZERO, number);
    }

    void pass(Duration time, CaseNumber number) {
        backstage.pass(time, number);
    }

    Task task(CaseNumber number) {
        List<Task> open = tasks(number);
        if (open.size() != 1) {
            throw new AssertionError("one task expected, there are " + open);
        }
        return open.get(0);
    }

    List<Task> tasks(CaseNumber number) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list());
    }

    List<String> asked(CaseNumber number) {
        Task task = task(number);
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    void answer(String person, CaseNumber number, Map<String, Object> values) {
        complete(person, task(number), values);
    }

    /** Chooses or confirms, and lets the house carry it out. */
    void decide(String person, CaseNumber number, Map<String, Object> values) {
        answer(person, number, values);
        goOn(number);
    }

    void recuse(CaseNumber number, String... people) {
        for (String person : people) {
            answer(person, number, Map.of("conflict", true));
        }
    }

    void complete(String person, Task task, Map<String, Object> values) {
        backstage.as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    void send(String message, String person, CaseNumber number) {
        backstage.as(
                person,
                () -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(number.value())
                        .correlateWithResult());
    }

    /** Moves the case about in the engine, and has what waits there done at once. */
    void moveTo(String person, CaseNumber number, String step) {
        backstage.as(person, () -> {
            String instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number.value())
                    .singleResult()
                    .getId();
            runtime.createProcessInstanceModification(instance)
                    .startBeforeActivity(step)
                    .execute();
            return step;
        });
        goOn(number);
    }

    void withdraw(String person, CaseNumber number) {
        door.asTheHouse(() -> runtime.createMessageCorrelation("year-end.withdrawn")
                .processInstanceBusinessKey(number.value())
                .setVariables(Submission.carrying(
                        new Filing(new PersonId(person), null, Map.of("reason", "a bill is still to come"))))
                .correlateWithResult());
    }

    Balance balance(String line) {
        return ledger.balance(new LineCode(line));
    }

    /** What is available, asked for, committed and spent, in decimals. */
    List<String> funds(String line) {
        Balance balance = balance(line);
        return List.of(
                balance.available().decimal(),
                balance.preEncumbered().decimal(),
                balance.encumbered().decimal(),
                balance.expended().decimal());
    }

    List<String> kinds(String line) {
        return ledger.postings(new LineCode(line), 0, 100).items().stream()
                .map(posting -> posting.kind().name())
                .toList();
    }

    boolean isClosed(String line) {
        return ledger.standing(new LineCode(line)).line().closed();
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
        List<String> told =
                new ArrayList<>(pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                        .filter(notice -> notice.caseNumber().equals(number))
                        .map(Notice::notice)
                        .toList());
        Collections.reverse(told);
        return told;
    }
}
