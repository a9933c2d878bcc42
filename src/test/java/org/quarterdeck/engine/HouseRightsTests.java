package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HouseRightsTests {

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    final String key = HouseToys.key();
    HousePeople people;
    String candidate;
    Task task;

    @BeforeEach
    void offerATask() {
        people = new HousePeople(identities);
        candidate = people.join(Circle.MEMBERS, Circle.MENTORS);
        repository
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        HouseToys.drawing(key)
                                .startEvent()
                                .camundaFormRef(key + "-form")
                                .camundaFormRefBinding("deployment")
                                .userTask("run-errand")
                                .camundaCandidateGroups("mentors")
                                .camundaFormRef(key + "-form")
                                .camundaFormRefBinding("deployment")
                                .endEvent()
                                .done())
                .addInputStream("start.form", new ByteArrayInputStream(HouseToys.form(key, "Hello")))
                .deploy();
        // members have it in the house's own processes; what counts coverage asks for it in the name of whoever works
        new Grant(Circle.MENTORS, Resources.PROCESS_DEFINITION, key, Permissions.READ).ensure(authorizations);
        String instance =
                runtime.startProcessInstanceByKey(key, Map.of("title", "Tea")).getId();
        task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    @Test
    void everyCircleIsAGroup() {
        assertThat(Stream.of(Circle.values()).map(Circle::id))
                .allSatisfy(id -> assertThat(
                                identities.createGroupQuery().groupId(id).count())
                        .isEqualTo(1));
    }

    @Test
    void whoeverIsOfferedATaskCanSeeClaimAndCompleteIt() {
        people.as(candidate, () -> {
            assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
            tasks.claim(task.getId(), candidate);
            assertThat(forms.getTaskFormVariables(task.getId())).containsKey("title");
            assertThat(forms.getDeployedTaskForm(task.getId())).isNotNull();
            forms.submitTaskForm(task.getId(), Map.of("answer", "yes"));
        });

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(key)
                        .count())
                .isZero();
    }

    @Test
    void whoeverIsOfferedATaskCanCompleteItByRestAlone() {
        people.as(candidate, () -> {
            tasks.claim(task.getId(), candidate);
            tasks.complete(task.getId(), Map.of("answer", "yes"));
        });

        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .finished()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whoeverIsOfferedATaskCanDoNothingElseToIt() {
        String other = people.join(Circle.MEMBERS);

        refuses(candidate, () -> tasks.setVariable(task.getId(), "approved", true));
        refuses(candidate, () -> runtime.setVariable(task.getProcessInstanceId(), "approved", true));
        refuses(candidate, () -> tasks.setAssignee(task.getId(), other));
        refuses(candidate, () -> tasks.addCandidateUser(task.getId(), other));
        refuses(candidate, () -> tasks.delegateTask(task.getId(), other));
        refuses(candidate, () -> tasks.setPriority(task.getId(), 7));
        refuses(candidate, () -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "no"));
    }

    @Test
    void nobodyElseSeesTheTask() {
        String other = people.join(Circle.MEMBERS);

        assertThat(people.as(
                        other,
                        () -> tasks.createTaskQuery().taskId(task.getId()).count()))
                .isZero();
        refuses(other, () -> tasks.claim(task.getId(), other));
        refuses(other, () -> forms.getDeployedTaskForm(task.getId()));
    }

    @Test
    void membersStartWhatTheyMayStart() {
        String member = people.join(Circle.MEMBERS);
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .singleResult()
                .getId();
        refuses(member, () -> runtime.startProcessInstanceByKey(key));

        new Grant(Circle.MEMBERS, Resources.PROCESS_DEFINITION, key, Permissions.READ, Permissions.CREATE_INSTANCE)
                .ensure(authorizations);

        assertThat(people.as(member, () -> forms.getDeployedStartForm(definition)))
                .isNotNull();
        assertThat(people.as(
                        member,
                        () -> repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(key)
                                .count()))
                .isEqualTo(1);
        assertThatCode(() -> people.as(member, () -> forms.submitStartForm(definition, Map.of())))
                .doesNotThrowAnyException();
        assertThat(people.as(
                        member,
                        () -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey(key)
                                .count()))
                .isZero();
    }

    @Test
    void readersSeeEverythingAndChangeNothing() {
        String auditor = people.join(Circle.AUDITORS);
        Grant.ofReader(Circle.AUDITORS, key).ensure(authorizations);

        people.as(auditor, () -> {
            assertThat(runtime.createProcessInstanceQuery()
                            .processDefinitionKey(key)
                            .count())
                    .isEqualTo(1);
            assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
            assertThat(history.createHistoricProcessInstanceQuery()
                            .processDefinitionKey(key)
                            .count())
                    .isEqualTo(1);
            assertThat(runtime.getVariable(task.getProcessInstanceId(), "title"))
                    .isEqualTo("Tea");
        });
        refuses(auditor, () -> tasks.claim(task.getId(), auditor));
        refuses(auditor, () -> tasks.complete(task.getId()));
        refuses(auditor, () -> runtime.setVariable(task.getProcessInstanceId(), "title", "Coffee"));
        refuses(auditor, () -> runtime.startProcessInstanceByKey(key));
        refuses(
                auditor,
                () -> repository.createDeployment().addString("a.form", "{}").deploy());
    }

    @Test
    void theHouseGrantsNothingTwice() {
        long before = authorizations.createAuthorizationQuery().count();

        Grant.ofTheHouse().forEach(grant -> grant.ensure(authorizations));

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    void membersMayUseTasklistAndNoOtherApplication() {
        String member = people.join(Circle.MEMBERS);
        String lead = people.join(Circle.LEADS);

        assertThat(mayUse(member, "members", "tasklist")).isTrue();
        assertThat(mayUse(member, "members", "cockpit")).isFalse();
        assertThat(mayUse(lead, "leads", "cockpit")).isTrue();
        assertThat(mayUse(lead, "leads", "admin")).isFalse();
    }

    private boolean mayUse(String person, String group, String application) {
        return authorizations.isUserAuthorized(
                person, List.of(group), Permissions.ACCESS, Resources.APPLICATION, application);
    }

    private void refuses(String person, Runnable call) {
        assertThatThrownBy(() -> people.as(person, call)).isInstanceOf(AuthorizationException.class);
    }
}
