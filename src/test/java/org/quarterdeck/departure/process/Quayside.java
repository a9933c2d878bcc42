package org.quarterdeck.departure.process;

import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.Moment;
import org.quarterdeck.access.AccessHolder;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Grant;
import org.quarterdeck.access.Provisioning;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.people.Tier;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do: come to hold something, leave, take over. */
@Component
class Quayside {

    private static final AtomicInteger THINGS = new AtomicInteger();

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final EngineDoor door;
    private final Ledger ledger;
    private final Accesses accesses;
    private final Provisioning provisioning;
    private final Register register;
    private final Docket docket;
    private final Pigeonholes pigeonholes;
    private final TransactionTemplate transaction;

    Quayside(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            EngineDoor door,
            Ledger ledger,
            Accesses accesses,
            Provisioning provisioning,
            Register register,
            Docket docket,
            Pigeonholes pigeonholes,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.door = door;
        this.ledger = ledger;
        this.accesses = accesses;
        this.provisioning = provisioning;
        this.register = register;
        this.docket = docket;
        this.pigeonholes = pigeonholes;
        this.transaction = transaction;
    }

    String line(String owner) {
        LineCode code = new LineCode("LEFT-" + THINGS.incrementAndGet());
        Line line = new Line(code, "A line", Currency.getInstance("EUR"), "2026", new PersonId(owner), FundsCheck.STOP);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of("100.00", "EUR"), "for a test"));
        return code.value();
    }

    String owner(String line) {
        return ledger.line(new LineCode(line)).orElseThrow().owner().value();
    }

    /** Has the person given access to the systems, by a case of their own. */
    void giveAccess(String person, String... systems) {
        transaction.executeWithoutResult(status -> {
            CaseNumber number =
                    docket.open("VOL", "volunteer-onboarding", "For a test", new PersonId(person), null, "active");
            AccessHolder holder = new AccessHolder("Hand", person + "@quarterdeck.example", Tier.T2);
            for (String system : systems) {
                accesses.request(number, new PersonId(person), holder, system);
                provisioning.proceed(number, system, true);
            }
        });
    }

    List<Grant> accesses(String person) {
        return accesses.of(new PersonId(person));
    }

    static Map<String, Object> leaving(String person) {
        Map<String, Object> leaving = new HashMap<>();
        leaving.put("person", person);
        leaving.put("reason", "They move on to another community, with our thanks.");
        return leaving;
    }

    CaseNumber leave(String by, Map<String, Object> leaving) {
        return backstage.as(
                by,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(DepartureWords.OFFBOARDING, leaving)
                        .getBusinessKey()));
    }

    /** A request of the requester's that waits for the approval of those who answer for the line. */
    CaseNumber request(String requester, String line) {
        return backstage.as(
                requester,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(
                                "budget-approval",
                                Map.of(
                                        "title", "Stickers for everybody",
                                        "justification", "Everybody likes stickers, and so do we.",
                                        "amount", "20.00",
                                        "currency", "EUR",
                                        "budgetLine", line,
                                        "category", "swag"))
                        .getBusinessKey()));
    }

    CaseNumber transfer(String asking, String from, String to) {
        return backstage.as(
                asking,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(
                                "budget-transfer",
                                Map.of(
                                        "from",
                                        from,
                                        "to",
                                        to,
                                        "amount",
                                        "10.00",
                                        "reason",
                                        "The other line needs it more than this one does."))
                        .getBusinessKey()));
    }

    void within(Runnable doing) {
        transaction.executeWithoutResult(status -> doing.run());
    }

    /** Lets time pass, and only the one timer ring, if it is due by then. */
    void ring(CaseNumber number, String timer, Duration time) {
        Moment.advance(time);
        jobs.createJobQuery().activityId(timer).timers().executable().list().stream()
                .filter(job -> number.value().equals(businessKey(job.getProcessInstanceId())))
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    /** Whether access is taken back in a hurry. */
    boolean isHurried(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey("access-removal")
                        .processInstanceBusinessKey(number.value())
                        .variableValueEquals("forCause", true)
                        .count()
                == 1;
    }

    private String businessKey(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    void pass(Duration time, CaseNumber number) {
        backstage.pass(time, number);
    }

    List<Task> tasks(CaseNumber number) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .orderByTaskCreateTime()
                .asc()
                .list());
    }

    Task task(CaseNumber number, String step) {
        return tasks(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is asked to " + step));
    }

    List<String> offered(Task task) {
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getUserId)
                .toList();
    }

    void claim(String person, Task task) {
        backstage.as(person, () -> {
            tasks.claim(task.getId(), person);
            return task;
        });
    }

    void complete(String person, Task task, Map<String, Object> values) {
        backstage.as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    String state(CaseNumber number) {
        return docket.find(number).orElseThrow().state();
    }

    String outcome(CaseNumber number) {
        return docket.find(number).orElseThrow().outcome();
    }

    List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number);
    }

    List<String> minutes(CaseNumber number) {
        return entries(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    List<Notice> notices(String person) {
        return pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items();
    }

    List<String> notices(String person, CaseNumber number) {
        return notices(person).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }
}
