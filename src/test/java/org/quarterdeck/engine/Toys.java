package org.quarterdeck.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.kernel.Circle;
import org.springframework.stereotype.Component;

/** Toy processes to try the house's doors with: deployed once, startable by every member. */
@Component
class Toys {

    static final String CASE = "toy-case";
    static final String PLAIN = "toy-plain";
    static final String CALLER = "toy-caller";
    static final String ERRAND = "toy-errand";

    private final ProcessEngine engine;

    Toys(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Brings the toys into the house; those that are there already stay as they are. */
    void bring() {
        engine.getRepositoryService()
                .createDeployment()
                .name("toys")
                .enableDuplicateFiltering(true)
                .addClasspathResource("engine/toy-case.bpmn")
                .addClasspathResource("engine/toy-case-start.form")
                .addClasspathResource("engine/toy-case-decide.form")
                .addClasspathResource("engine/toy-plain.bpmn")
                .addClasspathResource("engine/toy-plain.form")
                .addClasspathResource("engine/toy-caller.bpmn")
                .addClasspathResource("engine/toy-errand.bpmn")
                .deploy();
        for (String process : List.of(CASE, PLAIN, CALLER, ERRAND)) {
            new Grant(
                            Circle.MEMBERS,
                            Resources.PROCESS_DEFINITION,
                            process,
                            Permissions.READ,
                            Permissions.CREATE_INSTANCE)
                    .ensure(engine.getAuthorizationService());
        }
    }

    /** Does something as if that person had signed in. */
    <T> T as(String person, Supplier<T> what) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(person, groups);
        try {
            return what.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    void as(String person, Runnable what) {
        as(person, () -> {
            what.run();
            return null;
        });
    }

    /** What a toy case needs, and whatever else is given by name and value. */
    static Map<String, Object> wishes(Object... more) {
        Map<String, Object> wishes =
                new HashMap<>(Map.of("title", "Train", "price", "12.5", "story", "It goes in circles."));
        for (int i = 0; i < more.length; i += 2) {
            wishes.put((String) more[i], more[i + 1]);
        }
        return wishes;
    }

    /** Starts a toy case as the member; its number. */
    String openCase() {
        return as(
                "member",
                () -> engine.getRuntimeService()
                        .startProcessInstanceByKey(CASE, wishes())
                        .getBusinessKey());
    }

    Task task(String caseNumber) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
    }

    long everStarted(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }
}
