package org.quarterdeck.access.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.Moment;
import org.quarterdeck.ToyStage;
import org.quarterdeck.access.AccessHolder;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Grant;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens in the stories about access: cases that give it, time that passes, people who see to what failed. */
@Component
class AccessStory {

    static final String PROCESS = "toy-access";

    private final Backstage backstage;
    private final ToyStage stage;
    private final Docket docket;
    private final Accesses accesses;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final EngineDoor door;
    private final TransactionTemplate transaction;

    AccessStory(
            Backstage backstage,
            ToyStage stage,
            Docket docket,
            Accesses accesses,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            EngineDoor door,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.stage = stage;
        this.docket = docket;
        this.accesses = accesses;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.door = door;
        this.transaction = transaction;
    }

    /** Somebody whom no other test knows. */
    static PersonId somebody() {
        return new PersonId(
                "vol" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    }

    static String emailOf(PersonId person) {
        return person + "@volunteers.example";
    }

    /** A case that gives the person access to the systems; nothing of it is done yet. */
    CaseNumber begin(PersonId person, String... systems) {
        stage.putUp("access", PROCESS, "toy-access-provision-manually");
        return transaction.execute(status -> {
            CaseNumber number = docket.open("ACC", PROCESS, "Application for T1", person, null, "provisioning");
            for (String system : systems) {
                accesses.request(
                        number, person, new AccessHolder("Zoë van der Berg", emailOf(person), Tier.T1), system);
            }
            runtime.startProcessInstanceByKey(PROCESS, number.value());
            return number;
        });
    }

    /** Lets time pass, and everything be tried that was due until then; what fails is tried again when it is due. */
    void pass(CaseNumber number, Duration time) {
        Moment.advance(time);
        for (List<Job> due = due(number); !due.isEmpty(); due = due(number)) {
            attempt(due.get(0));
        }
    }

    /** The same for what belongs to no case. */
    void passOutside(Duration time) {
        Moment.advance(time);
        for (List<Job> due = dueOutside(); !due.isEmpty(); due = dueOutside()) {
            attempt(due.get(0));
        }
    }

    private void attempt(Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException failed) {
            // as the engine itself would: noted, and tried again later
        }
    }

    List<Job> dueOutside() {
        return jobs.createJobQuery().executable().list().stream()
                .filter(job -> ((JobEntity) job).getJobHandlerType().equals(AccessJobHandler.TYPE))
                .toList();
    }

    private List<Job> due(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        jobs.createJobQuery().processInstanceId(running.getId()).executable().list().stream())
                .toList();
    }

    /** @param said what the case hands on to the removal */
    void withdraw(CaseNumber number, Map<String, Object> said) {
        door.asTheHouse(() -> runtime.createMessageCorrelation(PROCESS + ".withdrawn")
                .processInstanceBusinessKey(number.value())
                .setVariables(said)
                .correlateWithResult());
    }

    Map<String, GrantState> states(CaseNumber number) {
        return accesses.of(number).stream().collect(Collectors.toMap(Grant::system, Grant::state));
    }

    Grant grant(CaseNumber number, String system) {
        return accesses.of(number).stream()
                .filter(grant -> grant.system().equals(system))
                .findFirst()
                .orElseThrow();
    }

    boolean isOver(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                == 0;
    }

    /** Whether everything is given, and the case waits for something else. */
    boolean waits(CaseNumber number) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(number.value())
                        .activityId("wait-for-quiet")
                        .count()
                == 1;
    }

    Task task(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    List<String> offeredTo(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    long incidents(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .mapToLong(running -> runtime.createIncidentQuery()
                        .processInstanceId(running.getId())
                        .incidentType(AccessSteps.INCIDENT)
                        .count())
                .sum();
    }

    void complete(String person, Task task, String... values) {
        Map<String, Object> said = new HashMap<>();
        for (int at = 0; at < values.length; at += 2) {
            said.put(values[at], values[at + 1]);
        }
        backstage.as(person, () -> {
            tasks.complete(task.getId(), said);
            return task;
        });
    }
}
