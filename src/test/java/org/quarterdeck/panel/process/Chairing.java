package org.quarterdeck.panel.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Brings proposals in and as far as the panel, and does there what people and jobs do. */
@Component
class Chairing {

    static final String SPEAKER = "Ottilie Geheim";
    static final String ADDRESS = "ottilie@geheim.example";
    static final String EMPLOYER = "Verborgen AG";
    static final String PROPOSER = "member3";

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;

    Chairing(Backstage backstage, RuntimeService runtime, TaskService tasks, ManagementService jobs) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    CaseNumber propose(CallCode call, String... coSpeakers) {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "event",
                call.value(),
                "title",
                "How to mend a fence",
                "abstract",
                "Bring a fence that is broken: it will be as good as new by noon, and so will you.",
                "format",
                "talk",
                "durationMinutes",
                45,
                "track",
                "community",
                "speakerName",
                SPEAKER,
                "speakerEmail",
                ADDRESS,
                "speakerAffiliation",
                EMPLOYER,
                "coSpeakers",
                List.of(coSpeakers)));
        return new CaseNumber(backstage.as(
                PROPOSER,
                () -> runtime.startProcessInstanceByKey(ReviewSeat.KEY, values).getBusinessKey()));
    }

    void triage(CaseNumber number) {
        answer("chair2", task(number, "triage-proposal"), Map.of("decision", "review"));
    }

    /** Brought in, triaged, and its reviewers asked. */
    CaseNumber seated(CallCode call, String... coSpeakers) {
        CaseNumber number = propose(call, coSpeakers);
        triage(number);
        runJobs(number);
        return number;
    }

    void runJobs(CaseNumber number) {
        for (Job job : due(number)) {
            jobs.executeJob(job.getId());
        }
    }

    List<Job> due(CaseNumber number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        return jobs.createJobQuery().processInstanceId(instance).messages().list();
    }

    void answer(String person, Task task, Map<String, Object> values) {
        backstage.as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    Task task(CaseNumber number, String step) {
        return tasks(number, step).get(0);
    }

    List<Task> seats(CaseNumber number) {
        return tasks(number, ReviewSeat.REVIEW_PROPOSAL);
    }

    private List<Task> tasks(CaseNumber number, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .orderByTaskAssignee()
                .asc()
                .list();
    }
}
