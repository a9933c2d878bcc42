package org.quarterdeck.appeals.process;

import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
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
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do about appeals: lodge one, hear it, let time pass. */
@Component
public class Courtroom {

    private static final AtomicInteger LINES = new AtomicInteger();
    private static final String STATEMENT =
            "The table gives requests of this size to the line's owner, who said that nobody had asked.";

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineDoor door;
    private final Ledger ledger;
    private final Register register;
    private final Docket docket;
    private final CaseFiles files;
    private final Pigeonholes pigeonholes;
    private final TransactionTemplate transaction;

    Courtroom(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            EngineDoor door,
            Ledger ledger,
            Register register,
            Docket docket,
            CaseFiles files,
            Pigeonholes pigeonholes,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.door = door;
        this.ledger = ledger;
        this.register = register;
        this.docket = docket;
        this.files = files;
        this.pigeonholes = pigeonholes;
        this.transaction = transaction;
    }

    /** A request for 180 that lead, whose line it is, has still to answer. */
    CaseNumber asked(String requester) {
        LineCode code = new LineCode("PLEA-" + LINES.incrementAndGet());
        Line line = new Line(
                code, "A line of its own", Currency.getInstance("EUR"), "2026", new PersonId("lead"), FundsCheck.STOP);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of("1000.00", "EUR"), "for a test"));
        Map<String, Object> values = Map.of(
                "title", "Pens for the workshop",
                "justification", "Everybody who comes to the workshop writes something down.",
                "amount", "180.00",
                "currency", "EUR",
                "budgetLine", code.value(),
                "category", "swag");
        return start(requester, "budget-approval", values);
    }

    /** The same, and lead has said no. */
    CaseNumber rejected(String requester) {
        CaseNumber number = asked(requester);
        complete(
                "lead",
                number,
                Map.of(
                        "decision", "reject",
                        "reasonCode", "too-expensive",
                        "comment", "The same pens are to be had for half the price."));
        return number;
    }

    public static Map<String, Object> plea(CaseNumber about, String ground) {
        Map<String, Object> plea = new HashMap<>();
        plea.put("caseNumber", about.value());
        plea.put("ground", ground);
        plea.put("statement", STATEMENT);
        return plea;
    }

    public CaseNumber lodge(String person, CaseNumber about, String ground) {
        return lodge(person, plea(about, ground));
    }

    CaseNumber lodge(String person, Map<String, Object> plea) {
        return start(person, "appeal", plea);
    }

    public void hear(String person, CaseNumber appeal, String decision) {
        complete(
                person,
                appeal,
                Map.of("decision", decision, "reason", "The register and the table tell the same story to me."));
    }

    void recuse(String person, CaseNumber appeal) {
        complete(person, appeal, Map.of("conflict", true));
    }

    void claim(String person, CaseNumber appeal) {
        String task = task(appeal).getId();
        backstage.as(person, () -> {
            tasks.claim(task, person);
            return task;
        });
    }

    public void withdraw(String person, CaseNumber appeal) {
        door.asTheHouse(() -> runtime.createMessageCorrelation("appeal.withdrawn")
                .processInstanceBusinessKey(appeal.value())
                .setVariables(Submission.carrying(
                        new Filing(new PersonId(person), null, Map.of("reason", "we have talked about it"))))
                .correlateWithResult());
    }

    void pass(Duration time, CaseNumber appeal) {
        backstage.pass(time, appeal);
    }

    /** Those who are asked to hear it. */
    public List<String> asked(CaseNumber appeal) {
        Task task = task(appeal);
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    public Task task(CaseNumber number) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult());
    }

    public String state(CaseNumber number) {
        return docket.find(number).orElseThrow().state();
    }

    public List<String> minutes(CaseNumber number) {
        return entries(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    public List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number);
    }

    public List<String> timeline(CaseNumber number) {
        return files.read(Callers.lead(), number).timeline().stream()
                .map(Happening::what)
                .toList();
    }

    List<String> notices(String person, CaseNumber number) {
        return pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }

    private CaseNumber start(String person, String process, Map<String, Object> values) {
        return backstage.as(
                person,
                () -> new CaseNumber(
                        runtime.startProcessInstanceByKey(process, values).getBusinessKey()));
    }

    private void complete(String person, CaseNumber number, Map<String, Object> values) {
        String task = task(number).getId();
        backstage.as(person, () -> {
            tasks.complete(task, values);
            return task;
        });
    }
}
