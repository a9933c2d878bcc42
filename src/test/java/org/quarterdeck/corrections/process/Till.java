package org.quarterdeck.corrections.process;

import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.cases.Happening;
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
import org.quarterdeck.ledger.Posting;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do: have a request paid, find something wrong with the payment, confirm it. */
@Component
class Till {

    private static final AtomicInteger LINES = new AtomicInteger();
    private static final Map<String, Object> YES = Map.of("decision", "approve");

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final EngineDoor door;
    private final Ledger ledger;
    private final Register register;
    private final Docket docket;
    private final CaseFiles caseFiles;
    private final Pigeonholes pigeonholes;
    private final TransactionTemplate transaction;

    Till(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            EngineDoor door,
            Ledger ledger,
            Register register,
            Docket docket,
            CaseFiles caseFiles,
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
        this.caseFiles = caseFiles;
        this.pigeonholes = pigeonholes;
        this.transaction = transaction;
    }

    /** A line of 1,000 that belongs to lead and stops at what it has. */
    String line() {
        LineCode code = new LineCode("TILL-" + LINES.incrementAndGet());
        Line line = new Line(
                code, "A line of its own", Currency.getInstance("EUR"), "2026", new PersonId("lead"), FundsCheck.STOP);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of("1000.00", "EUR"), "for a test"));
        return code.value();
    }

    /** member3's request of 100 on the line, committed. */
    CaseNumber committed(String line) {
        return committed(line, Map.of());
    }

    CaseNumber committed(String line, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("title", "Train tickets to the summit");
        values.put("justification", "Two of us speak there, and both have to get there.");
        values.put("amount", "100.00");
        values.put("currency", "EUR");
        values.put("budgetLine", line);
        values.put("category", "swag");
        CaseNumber number = backstage.as(
                "member3",
                () -> new CaseNumber(runtime.startProcessInstanceByKey("budget-approval", values)
                        .getBusinessKey()));
        complete("lead", number, YES);
        return number;
    }

    /** The same, with so much claimed and paid by payer, once a treasurer has checked it. */
    CaseNumber paid(String line, String amount, boolean last) {
        CaseNumber number = committed(line);
        pay(number, amount, last);
        return number;
    }

    void pay(CaseNumber number, String amount, boolean last) {
        claim(number, amount, last);
        complete("treasurer", number, YES);
        complete("payer", number, Map.of("paymentReference", "SEPA 2026-11-02/17"));
    }

    void claim(CaseNumber number, String amount, boolean last) {
        complete("member3", number, Map.of("claimAmount", amount, "receipt", "bill 4711", "final", last));
    }

    static Map<String, Object> finding(CaseNumber paid, int claim, String kind, String amount) {
        Map<String, Object> finding = new HashMap<>();
        finding.put("caseNumber", paid.value());
        finding.put("claim", claim);
        finding.put("kind", kind);
        finding.put("amount", amount);
        finding.put("reason", "The railway sent it back on the second of November.");
        return finding;
    }

    CaseNumber ask(String person, CaseNumber paid, String kind, String amount) {
        return ask(person, finding(paid, 1, kind, amount));
    }

    CaseNumber ask(String person, Map<String, Object> finding) {
        return backstage.as(
                person,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(PaymentCorrection.KEY, finding)
                        .getBusinessKey()));
    }

    void confirm(String person, CaseNumber number) {
        complete(person, number, YES);
    }

    void reject(String person, CaseNumber number) {
        complete(
                person,
                number,
                Map.of(
                        "decision", "reject",
                        "reasonCode", "other",
                        "comment", "The bank's statement shows nothing of the kind."));
    }

    void complete(String person, CaseNumber number, Map<String, Object> values) {
        complete(person, task(number).getId(), values);
    }

    void complete(String person, String task, Map<String, Object> values) {
        backstage.as(person, () -> {
            tasks.complete(task, values);
            return task;
        });
    }

    void take(String person, CaseNumber number) {
        String task = task(number).getId();
        backstage.as(person, () -> {
            tasks.claim(task, person);
            return task;
        });
    }

    void withdraw(String person, CaseNumber number) {
        send("payment-correction.withdrawn", person, number);
    }

    /** Withdraws the request itself. */
    void takeBack(String person, CaseNumber number) {
        send("budget-approval.withdrawn", person, number);
    }

    private void send(String message, String person, CaseNumber number) {
        door.asTheHouse(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .setVariables(Submission.carrying(
                        new Filing(new PersonId(person), null, Map.of("reason", "it was another payment"))))
                .correlateWithResult());
    }

    void pass(Duration time, CaseNumber number) {
        backstage.pass(time, number);
    }

    /** Those asked about the case now. */
    List<String> asked(CaseNumber number) {
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task(number).getId())).stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    boolean isOpen(CaseNumber number) {
        return docket.find(number).orElseThrow().endedAt() == null;
    }

    Task task(CaseNumber number) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult());
    }

    /** What is available, committed and spent, in decimals. */
    List<String> funds(String line) {
        Balance balance = ledger.balance(new LineCode(line));
        return List.of(
                balance.available().decimal(),
                balance.encumbered().decimal(),
                balance.expended().decimal());
    }

    /** The line's last postings, {@code REFUND of 5: 25.00}. */
    List<String> postings(String line, int last) {
        List<Posting> all = ledger.postings(new LineCode(line), 0, 200).items();
        return all.subList(all.size() - last, all.size()).stream()
                .map(posting -> "%s of %s: %s"
                        .formatted(
                                posting.kind(),
                                posting.reverses(),
                                posting.amount().decimal()))
                .toList();
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

    List<String> timeline(String reader, CaseNumber number) {
        return caseFiles.read(Callers.caller(reader), number).timeline().stream()
                .map(Happening::what)
                .toList();
    }

    List<String> notices(String person, CaseNumber number) {
        return pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }
}
