package org.quarterdeck.workshop.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.calls.CallDraft;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.cases.Withdrawals;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Balance;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.quarterdeck.timetable.DraftBoard;
import org.quarterdeck.timetable.Drafted;
import org.quarterdeck.timetable.Session;
import org.quarterdeck.workshop.Programme;
import org.quarterdeck.workshop.ProposalText;
import org.quarterdeck.workshop.Release;
import org.quarterdeck.workshop.SpeakerPost;
import org.quarterdeck.workshop.Told;
import org.quarterdeck.workshop.WorkshopProposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do about a workshop: propose it, judge it, release what is decided, let time pass. */
@Component
public class Troupe {

    public static final String WORDS = "It says too little about what people will be able to do afterwards.";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final HistoryService history;
    private final ManagementService jobs;
    private final EngineDoor door;
    private final CallDesk callDesk;
    private final CallBook callBook;
    private final DraftBoard board;
    private final Programme programme;
    private final Release release;
    private final SpeakerPost post;
    private final Withdrawals withdrawals;
    private final Docket docket;
    private final Register register;
    private final Ledger ledger;
    private final Outsiders outsiders;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Troupe(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            HistoryService history,
            ManagementService jobs,
            EngineDoor door,
            CallDesk callDesk,
            CallBook callBook,
            DraftBoard board,
            Programme programme,
            Release release,
            SpeakerPost post,
            Withdrawals withdrawals,
            Docket docket,
            Register register,
            Ledger ledger,
            Outsiders outsiders,
            TransactionTemplate transaction,
            Clock clock) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.jobs = jobs;
        this.door = door;
        this.callDesk = callDesk;
        this.callBook = callBook;
        this.board = board;
        this.programme = programme;
        this.release = release;
        this.post = post;
        this.withdrawals = withdrawals;
        this.docket = docket;
        this.register = register;
        this.ledger = ledger;
        this.outsiders = outsiders;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A call that is open now, under a code of its own. */
    public CallCode openCall() {
        return publish(SampleCalls.openNow(clock));
    }

    /** One with so few places. */
    public CallCode openCall(int places) {
        CallDraft usual = SampleCalls.openNow(clock);
        return publish(new CallDraft(
                usual.title(),
                usual.zone(),
                usual.opens(),
                usual.closes(),
                usual.reviewsDue(),
                usual.tracks(),
                usual.formats(),
                usual.rubric(),
                usual.anonymity(),
                usual.reviewsEach(),
                usual.maxLoad(),
                new CallDraft.SlotsDraft(places, Map.of()),
                usual.costCeiling(),
                usual.rooms(),
                usual.days(),
                usual.gridMinutes(),
                usual.breakMinutes(),
                usual.revision()));
    }

    public CallCode publish(CallDraft draft) {
        CallCode code = SampleCalls.freshCode();
        callDesk.keep(code, draft, Callers.caller("chair", Circle.CHAIRS));
        return code;
    }

    public Call call(CallCode code) {
        return callBook.get(code);
    }

    public String openLine(String appropriation) {
        LineCode code = new LineCode("SHOW-" + COUNT.incrementAndGet());
        Line line = new Line(
                code,
                "A line of its own",
                Currency.getInstance("EUR"),
                "2026",
                new PersonId("treasurer"),
                FundsCheck.STOP);
        transaction.executeWithoutResult(status -> ledger.open(line, Money.of(appropriation, "EUR"), "for a test"));
        return code.value();
    }

    public Balance balance(String line) {
        return ledger.balance(new LineCode(line));
    }

    /** What a start form takes; everybody in it from outside. */
    public Map<String, Object> draft(CallCode code) {
        int count = COUNT.incrementAndGet();
        Map<String, Object> values = new HashMap<>();
        values.put("event", code.value());
        values.put("title", "How to mend a fence, part " + count);
        values.put("abstract", "Bring a fence and a hammer: at the end of the hour both are as good as new.");
        values.put("format", "workshop");
        values.put("durationMinutes", 60);
        values.put("track", "community");
        values.put("speakerName", "Ada Carpenter");
        values.put("speakerEmail", "ada%d@fences.example".formatted(count));
        return values;
    }

    public CaseNumber propose(CallCode code) {
        return propose("member3", draft(code));
    }

    public CaseNumber propose(String person, Map<String, Object> values) {
        return as(
                person,
                () -> new CaseNumber(runtime.startProcessInstanceByKey(WorkshopReview.KEY, values)
                        .getBusinessKey()));
    }

    /** Up to where reviewers are asked. */
    public CaseNumber toReview(CaseNumber number) {
        answer("chair2", number, "triage-proposal", Map.of("decision", "review"));
        run(number);
        return number;
    }

    /** Up to where its chairs decide, or discuss. */
    public CaseNumber reviewed(CaseNumber number, int... scores) {
        toReview(number);
        for (int score : scores) {
            review(number, Map.of("score", score));
        }
        return number;
    }

    /** By whoever has the first open seat. */
    public void review(CaseNumber number, Map<String, Object> values) {
        Task task = tasks(number, "review-proposal").get(0);
        complete(task.getAssignee(), task, values);
    }

    public CaseNumber decided(CaseNumber number, String decision) {
        answer("chair2", number, "decide-proposal", decision(decision));
        return number;
    }

    public static Map<String, Object> decision(String decision) {
        return decision.equals("accept") || decision.equals("waitlist")
                ? Map.of("decision", decision)
                : Map.of("decision", decision, "reasonCode", "quality", "feedback", WORDS);
    }

    public CaseNumber accepted(CallCode code, Map<String, Object> values) {
        return decided(reviewed(propose("member3", values), 4, 4, 4), "accept");
    }

    public Release.Told release(CallCode code) {
        return release("chair2", code);
    }

    public Release.Told release(String chair, CallCode code) {
        return as(chair, () -> release.release(Callers.caller(chair, Circle.CHAIRS), code));
    }

    /** Who stands behind the address. */
    public PersonId behind(String address) {
        return transaction.execute(status -> outsiders.at(address));
    }

    public ProposalText text(CaseNumber number) {
        return programme.text(number);
    }

    /** Puts the session into the first room on the first morning, and publishes the timetable. */
    public void schedule(CallCode code, CaseNumber number) {
        Call call = call(code);
        board.move(code, number, call.rooms().get(0).name(), call.begins(), Callers.caller("chair2", Circle.CHAIRS));
        board.publish(code, Callers.caller("chair2", Circle.CHAIRS));
    }

    /** The session as the next release of the timetable will have it. */
    public Session placed(CallCode code, CaseNumber number) {
        return board.look(code, Callers.caller("chair2", Circle.CHAIRS)).sessions().stream()
                .map(Drafted::session)
                .filter(session -> session.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    public WorkshopProposal proposal(CaseNumber number) {
        return programme.read(number);
    }

    public List<Task> tasks(CaseNumber number, String step) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list());
    }

    public List<String> asked(CaseNumber number, String step) {
        return tasks(number, step).stream()
                .flatMap(task -> door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream())
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    public Map<String, Object> shown(String person, CaseNumber number, String step) {
        Task task = tasks(number, step).get(0);
        return as(person, () -> forms.getTaskFormVariables(task.getId()));
    }

    public void answer(String person, CaseNumber number, String step, Map<String, Object> values) {
        Task task = tasks(number, step).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s of %s is not open".formatted(step, number)));
        complete(person, task, values);
    }

    private void complete(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    /** Says it to the case as an administrator can. */
    public void send(String word, CaseNumber number) {
        as("admin", () -> {
            runtime.createMessageCorrelation(WorkshopReview.KEY + "." + word)
                    .processInstanceBusinessKey(number.value())
                    .correlate();
            return number;
        });
    }

    public void withdraw(CaseNumber number) {
        withdrawals.withdraw(Callers.caller("member3"), number, "I have sold my hammer.");
    }

    /** Lets time pass, and everything happen in the case that was due until then, in its order. */
    public void pass(Duration time, CaseNumber... numbers) {
        backstage.pass(time, numbers);
    }

    /** Whatever the house has left to do for the case. */
    public void run(CaseNumber number) {
        backstage.pass(Duration.ZERO, number);
    }

    /** The one waiting time of that name. */
    public void ring(CaseNumber number, String event) {
        jobs.executeJob(timer(number, event).getId());
    }

    public Instant due(CaseNumber number, String event) {
        return timer(number, event).getDuedate().toInstant();
    }

    private Job timer(CaseNumber number, String event) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        jobs.createJobQuery().processInstanceId(running.getId()).activityId(event).list().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s doesn't wait for %s".formatted(number, event)));
    }

    /** Where the case stands in its drawing. */
    public List<String> standsAt(CaseNumber number) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(WorkshopReview.KEY)
                .list()
                .stream()
                .flatMap(running -> runtime.getActiveActivityIds(running.getId()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Map<String, Object> variables(CaseNumber number) {
        return runtime.getVariables(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(WorkshopReview.KEY)
                .singleResult()
                .getId());
    }

    /** What those who present it were told, oldest first. */
    public List<String> told(CaseNumber number) {
        return new ArrayList<>(post.told(number).stream().map(Told::notice).toList());
    }

    public Case docketed(CaseNumber number) {
        return docket.find(number).orElseThrow();
    }

    public String state(CaseNumber number) {
        return docketed(number).state();
    }

    public String outcome(CaseNumber number) {
        return String.valueOf(history.createHistoricVariableInstanceQuery()
                .variableName("outcome")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey(WorkshopReview.KEY)
                        .finished()
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue());
    }

    public List<String> minutes(CaseNumber number) {
        return entries(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    public List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number).stream()
                .filter(entry -> entry.process().equals(WorkshopReview.KEY))
                .toList();
    }

    public <T> T as(String person, Supplier<T> doing) {
        return backstage.as(person, doing);
    }
}
