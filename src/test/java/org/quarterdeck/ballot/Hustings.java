package org.quarterdeck.ballot;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
import org.quarterdeck.ToyStage;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do about a toy question: put it to a ballot, vote, let time pass. */
@Component
public class Hustings {

    static final String REASON = "The old colour does for another year.";

    private final Backstage backstage;
    private final ToyStage stage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService jobs;
    private final EngineDoor door;
    private final Docket docket;
    private final Register register;
    private final Pigeonholes pigeonholes;
    private final ToyQuestion question;
    private final Ballots ballots;
    private final TransactionTemplate transaction;

    Hustings(
            Backstage backstage,
            ToyStage stage,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            EngineDoor door,
            Docket docket,
            Register register,
            Pigeonholes pigeonholes,
            ToyQuestion question,
            Ballots ballots,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.stage = stage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.door = door;
        this.docket = docket;
        this.register = register;
        this.pigeonholes = pigeonholes;
        this.question = question;
        this.ballots = ballots;
        this.transaction = transaction;
    }

    /** A question of the kind that waits before its ballot, asked by a member. */
    public CaseNumber ask(String kind, String... barred) {
        stage.putUp("ballot", ToyQuestion.PROCESS);
        return transaction.execute(status -> {
            CaseNumber number =
                    docket.open("TOY", ToyQuestion.PROCESS, "Paint the fence", new PersonId("member"), null, "asked");
            question.put(number, kind, Circle.COUNCIL);
            question.bar(number, barred);
            runtime.startProcessInstanceByKey(ToyQuestion.PROCESS, number.value());
            return number;
        });
    }

    /** A question of the kind that the council votes on. */
    public CaseNumber put(String kind, String... barred) {
        CaseNumber number = ask(kind, barred);
        goOn(number);
        return number;
    }

    /** Puts the same question once more, with nobody barred. */
    public void putAgain(CaseNumber number, String kind) {
        question.put(number, kind, Circle.COUNCIL);
        question.bar(number);
        runtime.startProcessInstanceByKey(ToyQuestion.PROCESS, number.value());
        goOn(number);
    }

    public void goOn(CaseNumber number) {
        runtime.signal(runtime.createExecutionQuery()
                .processInstanceBusinessKey(number.value())
                .activityId("wait-for-quiet")
                .singleResult()
                .getId());
    }

    /** The people whose votes are waited for, by id. */
    public List<String> asked(CaseNumber number) {
        return open(number).stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    public List<Task> open(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("cast-vote")
                .list();
    }

    public Task task(CaseNumber number, String person) {
        return open(number).stream()
                .filter(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .anyMatch(link -> person.equals(link.getUserId())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " is not asked about " + number));
    }

    public void vote(CaseNumber number, String vote, String... people) {
        for (String person : people) {
            Map<String, Object> values = new HashMap<>(Map.of("vote", vote));
            if (vote.equals("against")) {
                values.put("reason", REASON);
            }
            complete(person, task(number, person), values);
        }
    }

    public void recuse(CaseNumber number, String... people) {
        for (String person : people) {
            complete(person, task(number, person), Map.of("conflict", true));
        }
    }

    public void complete(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    public void withdraw(CaseNumber number) {
        door.asTheHouse(() -> {
            runtime.createMessageCorrelation("toy-question.withdrawn")
                    .processInstanceBusinessKey(number.value())
                    .setVariables(Submission.carrying(new Filing(new PersonId("member"), null, Map.of())))
                    .correlate();
            return number;
        });
    }

    /** Lets time pass, and everything happen in the case that was due until then, in its order. */
    public void pass(CaseNumber number, Duration time) {
        backstage.pass(time, number);
    }

    public Job timer(CaseNumber number, String event) {
        return jobs.createJobQuery()
                .processInstanceId(ballotInstance(number))
                .activityId(event)
                .singleResult();
    }

    public String ballotInstance(CaseNumber number) {
        return instance(number, "ballot");
    }

    public String callerInstance(CaseNumber number) {
        return instance(number, ToyQuestion.PROCESS);
    }

    private String instance(CaseNumber number, String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }

    /** What the caller was answered. */
    public String outcome(CaseNumber number) {
        return String.valueOf(history.createHistoricVariableInstanceQuery()
                .variableName("ballotOutcome")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(ToyQuestion.PROCESS)
                        .processInstanceBusinessKey(number.value())
                        .finished()
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue());
    }

    /** All that the engine keeps of the case in variables, now and in its history. */
    public List<String> variables(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricVariableInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map((HistoricVariableInstance variable) -> variable.getName() + " = " + variable.getValue())
                .toList();
    }

    Ballot ballot(CaseNumber number) {
        return ballots.find(number).orElseThrow();
    }

    public String state(CaseNumber number) {
        Ballot ballot = ballot(number);
        int votes = ballot.votes().size();
        return "%s with %d vote%s".formatted(ballot.stage().status(), votes, votes == 1 ? "" : "s");
    }

    public List<String> minutes(CaseNumber number) {
        return entries(number).stream()
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    public List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number);
    }

    /** The notices that the person had of the case, oldest last. */
    public List<String> notices(String person, CaseNumber number) {
        return pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }

    public <T> T as(String person, Supplier<T> doing) {
        return backstage.as(person, doing);
    }
}
