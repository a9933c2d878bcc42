package org.quarterdeck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of a toy process: a mentor runs an errand, then everybody waits for thanks. */
@Component
public class Errands {

    public static final String PROCESS = "toy-favour";

    private final Docket docket;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identities;
    private final TransactionTemplate together;

    Errands(
            Docket docket,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            IdentityService identities,
            TransactionTemplate together) {
        this.docket = docket;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.identities = identities;
        this.together = together;
    }

    public CaseNumber asked(String by) {
        repository
                .createDeployment()
                .name("toy-favour")
                .addClasspathResource("cases/toy-favour.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
        return together.execute(status -> {
            CaseNumber number = docket.open("TOY", PROCESS, "Fetch the flag", new PersonId(by), null, "asked");
            runtime.startProcessInstanceByKey(PROCESS, number.value());
            return number;
        });
    }

    /** Completes the task as the person, who doesn't claim it; an administrator, so that the engine's rights don't matter. */
    public void run(CaseNumber number, String by) {
        identities.setAuthentication(by, List.of("mentors", Circle.ADMINISTRATORS_ID));
        try {
            tasks.complete(task(number));
        } finally {
            identities.clearAuthentication();
        }
    }

    public void claim(CaseNumber number, String by) {
        tasks.claim(task(number), by);
    }

    public void thanked(CaseNumber number) {
        together.executeWithoutResult(status -> {
            runtime.deleteProcessInstance(instance(number), "thanked");
            docket.close(number, "thanked");
        });
    }

    public String noted(CaseNumber number) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceIdIn(historic(number))
                .variableName("noted")
                .singleResult()
                .getValue()
                .toString();
    }

    public List<String> variables(CaseNumber number) {
        return history.createHistoricVariableInstanceQuery().processInstanceIdIn(historic(number)).list().stream()
                .map(HistoricVariableInstance::getName)
                .toList();
    }

    public boolean isRunning(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    private String task(CaseNumber number) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        assertThat(task).isNotNull();
        return task.getId();
    }

    private String instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }

    private String historic(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }
}
