package org.quarterdeck.execution.process;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.Moment;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.execution.Progress;
import org.quarterdeck.execution.Pursuit;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.quarterdeck.strategy.AdoptedObjective;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.KeyResult;
import org.quarterdeck.strategy.PlanAdopted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do: adopt a plan, report, confirm, let time pass. */
@Component
public class Crew {

    static final Map<String, Object> ON_TRACK = Map.of("status", "on-track", "progress", 40);
    static final Map<String, Object> DONE =
            Map.of("status", "on-track", "progress", 100, "evidence", "https://example.org/summit");
    static final Map<String, Object> YES = Map.of("confirm", "yes");
    static final Map<String, Object> NO =
            Map.of("confirm", "no", "reason", "Only nine of the twelve workshops took place.");

    /** What the hand-made plan of the stories says, and its hash, which nobody recomputes here. */
    private static final String TEXT = """
            {"currency":"EUR","funding":"0.00","objectives":[],"period":"2027","title":"A busy year","vision":"Much."}""";

    private static final String PLAN_HASH = "a".repeat(64);

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final EngineDoor door;
    private final Register register;
    private final Docket docket;
    private final Pigeonholes pigeonholes;
    private final Pursuit pursuit;
    private final Charter charter;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Crew(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            EngineDoor door,
            Register register,
            Docket docket,
            Pigeonholes pigeonholes,
            Pursuit pursuit,
            Charter charter,
            Ledger ledger,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.door = door;
        this.register = register;
        this.docket = docket;
        this.pigeonholes = pigeonholes;
        this.pursuit = pursuit;
        this.charter = charter;
        this.ledger = ledger;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Adopts a plan of {@code lead}'s, as the sign-off does it, with an objective for each of the owners. */
    public CaseNumber adopt(String period, String... owners) {
        List<AdoptedObjective> objectives = Arrays.stream(owners)
                .map(owner -> objective("OBJ-" + (Arrays.asList(owners).indexOf(owner) + 1), owner))
                .toList();
        return adopt(period, objectives);
    }

    public CaseNumber adopt(String period, List<AdoptedObjective> objectives) {
        return adopt(period, objectives, null);
    }

    /** Adopts a plan that takes the place of another. */
    CaseNumber amend(CaseNumber amended, List<AdoptedObjective> objectives) {
        return adopt("2027", objectives, amended);
    }

    private CaseNumber adopt(String period, List<AdoptedObjective> objectives, @Nullable CaseNumber amends) {
        return Objects.requireNonNull(transaction.execute(status -> {
            PersonId owner = new PersonId("lead");
            CaseNumber number = docket.open("PLN", "strategic-plan-signoff", "A busy year", owner, null, "adopted");
            docket.close(number, "adopted");
            keep(number, objectives);
            if (amends != null) {
                charter.supersede(amends, number);
            }
            events.publishEvent(new PlanAdopted(number, owner, "A busy year", period, objectives, amends));
            return number;
        }));
    }

    /** What the sign-off leaves behind when it adopts a plan. */
    private void keep(CaseNumber number, List<AdoptedObjective> objectives) {
        String plan = number.value();
        jdbc.sql("""
                        insert into strategy_plan (number, lock, owner, status, version, started_at, consultation_closes,
                            frozen_at, adopted_at)
                        values (?, 1, 'lead', 'ADOPTED', 1, current_timestamp, current_timestamp, current_timestamp,
                            current_timestamp)""").param(plan).update();
        jdbc.sql("insert into strategy_version (plan, number, text, hash, written_by, written_at)"
                        + " values (?, 1, ?, ?, 'lead', current_timestamp)")
                .params(plan, TEXT, PLAN_HASH)
                .update();
        objectives.forEach(objective -> jdbc.sql(
                        "insert into strategy_objective (plan, code, owner, budget_line) values (?, ?, ?, ?)")
                .params(plan, objective.code(), objective.owner().value(), objective.budgetLine())
                .update());
        register.append(new Decision(
                number,
                "strategic-plan-signoff",
                "adoption",
                "adopted",
                List.of(new PersonId("sponsor")),
                null,
                null,
                Map.of(),
                Map.of("hash", PLAN_HASH)));
    }

    /** Has the plan give money to a line of its own, and some case ask for a part of it. */
    LineCode give(CaseNumber number, String money, String asked) {
        LineCode code = new LineCode("CREW-" + number.value());
        CaseNumber somebody = new CaseNumber(number.value().replace("PLN", "BUD") + "777");
        transaction.executeWithoutResult(status -> {
            Money sum = Money.of(money, "EUR");
            Line line =
                    new Line(code, "A line of its own", sum.currency(), "2027", new PersonId("lead"), FundsCheck.STOP);
            ledger.open(line, Money.zero(sum.currency()), "for a test");
            ledger.appropriate(code, number, sum, "for a test");
            ledger.preEncumber(code, somebody, Money.of(asked, "EUR"));
        });
        return code;
    }

    public static AdoptedObjective objective(String code, String owner) {
        return new AdoptedObjective(
                code,
                "More workshops",
                new PersonId(owner),
                "EVENTS",
                Money.of("20000.00", "EUR"),
                List.of(new KeyResult(
                        "Workshops held",
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(12),
                        "workshops",
                        LocalDate.parse("2027-12-31"),
                        "https://example.org/workshops")));
    }

    List<Task> tasks(CaseNumber number) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list());
    }

    /** The open steps of the plan, each with what it is about, in the order of their names. */
    List<String> steps(CaseNumber number) {
        return tasks(number).stream()
                .map(task -> "%s %s".formatted(task.getTaskDefinitionKey(), about(task)))
                .sorted()
                .toList();
    }

    /** @param step as {@link #steps} tells it */
    public Task task(CaseNumber number, String step) {
        return tasks(number).stream()
                .filter(task -> step.equals("%s %s".formatted(task.getTaskDefinitionKey(), about(task))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no %s among %s".formatted(step, steps(number))));
    }

    private Object about(Task task) {
        Object report = door.asTheHouse(() -> tasks.getVariable(task.getId(), "report"));
        return report == null ? "-" : report;
    }

    List<String> asked(CaseNumber number, String step) {
        return candidates(task(number, step));
    }

    private List<String> candidates(Task task) {
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    public void report(String person, CaseNumber number, String report, Map<String, Object> values) {
        complete(person, number, "report-progress " + report, values);
    }

    void confirm(String person, CaseNumber number, String report, Map<String, Object> values) {
        complete(person, number, "confirm-achievement " + report, values);
    }

    void evaluate(String person, CaseNumber number, String lessons) {
        complete(person, number, "evaluate-plan -", Map.of("lessons", lessons));
    }

    /**
     * Lets one elector after the other vote, once the votes are called (where the class of the question wants consent first, after
     * the round), until the vote is settled.
     */
    void vote(CaseNumber number, String vote) {
        for (int day = 0; day < 14 && votes(number).isEmpty(); day++) {
            pass(Duration.ofDays(1), number);
        }
        for (List<Task> open = votes(number); !open.isEmpty(); open = votes(number)) {
            Task next = open.get(0);
            as(candidates(next).get(0), () -> {
                tasks.complete(
                        next.getId(),
                        vote.equals("against")
                                ? Map.of("vote", vote, "reason", "The plan is worth another half year.")
                                : Map.of("vote", vote));
                return next;
            });
        }
    }

    private List<Task> votes(CaseNumber number) {
        return tasks(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("cast-vote"))
                .toList();
    }

    void claim(String person, CaseNumber number, String step) {
        Task task = task(number, step);
        as(person, () -> {
            tasks.claim(task.getId(), person);
            return task;
        });
    }

    private void complete(String person, CaseNumber number, String step, Map<String, Object> values) {
        Task task = task(number, step);
        as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    /** Stops the clock at a moment, and lets everything happen in the plan that was due until then, in its order. */
    void passTo(String moment, CaseNumber number) {
        Moment.set(Instant.parse(moment));
        pass(Duration.ZERO, number);
    }

    public void pass(Duration time, CaseNumber number) {
        backstage.pass(time, number);
    }

    public Progress progress(CaseNumber number) {
        return pursuit.progress(number);
    }

    Progress.Goal goal(CaseNumber number, String code) {
        return progress(number).objectives().stream()
                .filter(goal -> goal.code().equals(code))
                .findFirst()
                .orElseThrow();
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

    boolean isRunning(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    String outcome(CaseNumber number) {
        return String.valueOf(history.createHistoricVariableInstanceQuery()
                .variableName("outcome")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(PlanExecution.KEY)
                        .processInstanceBusinessKey(number.value())
                        .finished()
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue());
    }

    /** What the execution of the plan decided, oldest first. */
    public List<String> minutes(CaseNumber number) {
        return entries(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number).stream()
                .filter(entry -> entry.process().equals(PlanExecution.KEY))
                .toList();
    }

    public <T> T as(String person, Supplier<T> doing) {
        return backstage.as(person, doing);
    }
}
