package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class HousePinnedTablesTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Policies policies;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    TransactionTemplate transactions;

    final String key = HouseToys.key();
    final String table = key + "-size";
    final String called = HouseToys.key();

    @BeforeEach
    void deploy() {
        deployTable(10);
        repository
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        HouseToys.drawing(key)
                                .startEvent()
                                .userTask("wait")
                                .businessRuleTask("measure")
                                .camundaDecisionRef(table)
                                .camundaDecisionRefBinding("version")
                                .camundaDecisionRefVersion("${" + PinnedTables.variable(table) + "}")
                                .camundaMapDecisionResult("singleEntry")
                                .camundaResultVariable("size")
                                .userTask("wait-again")
                                .endEvent()
                                .done())
                .deploy();
    }

    @Test
    void namesTheVariableLikeTheTable() {
        assertThat(PinnedTables.variable("approval-route")).isEqualTo("approvalRouteVersion");
        assertThat(PinnedTables.variable("funds-check-action")).isEqualTo("fundsCheckActionVersion");
    }

    @Test
    @DisplayName("X4 lets a case keep the tables that it started with")
    void keepsTheTablesOfTheStart() {
        ProcessInstance before = start(15);
        deployTable(20);
        ProcessInstance after = start(15);

        complete(before);
        complete(after);

        assertThat(runtime.getVariable(before.getId(), "size")).isEqualTo("large");
        assertThat(runtime.getVariable(after.getId(), "size")).isEqualTo("small");
        assertThat(runtime.getVariable(before.getId(), PinnedTables.variable(table)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("X6 lets a case keep the drawing that it calls, and the table of that, as they were at the start")
    void keepsWhatItCalls() {
        String caller = HouseToys.key();
        deployCaller(caller);
        ProcessInstance before = runtime.startProcessInstanceByKey(caller, number(), Map.of("steps", 15));
        deployTable(20);
        deployCalled("measured-anew");
        ProcessInstance after = runtime.startProcessInstanceByKey(caller, number(), Map.of("steps", 15));

        complete(before);
        complete(after);

        assertThat(calledBy(before)).isEqualTo("wait size large, drawing 1");
        assertThat(calledBy(after)).isEqualTo("measured-anew size small, drawing 2");
    }

    private String calledBy(ProcessInstance instance) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(instance.getBusinessKey())
                .singleResult();
        return "%s size %s, drawing %s"
                .formatted(
                        task.getTaskDefinitionKey(),
                        tasks.getVariable(task.getId(), "size"),
                        task.getProcessDefinitionId().split(":")[1]);
    }

    private void deployCaller(String caller) {
        deployCalled("wait");
        repository
                .createDeployment()
                .addModelInstance(
                        caller + ".bpmn",
                        HouseToys.drawing(caller)
                                .startEvent()
                                .userTask("think")
                                .callActivity("call")
                                .calledElement(called)
                                .camundaCalledElementBinding("version")
                                .camundaCalledElementVersion("${" + PinnedTables.variable(called) + "}")
                                .camundaInBusinessKey("#{execution.processBusinessKey}")
                                .camundaIn(PinnedTables.variable(table), PinnedTables.variable(table))
                                .camundaIn("steps", "steps")
                                .endEvent()
                                .done())
                .deploy();
    }

    private void deployCalled(String wait) {
        repository
                .createDeployment()
                .addModelInstance(
                        called + ".bpmn",
                        HouseToys.drawing(called)
                                .startEvent()
                                .businessRuleTask("measure")
                                .camundaDecisionRef(table)
                                .camundaDecisionRefBinding("version")
                                .camundaDecisionRefVersion("${" + PinnedTables.variable(table) + "}")
                                .camundaMapDecisionResult("singleEntry")
                                .camundaResultVariable("size")
                                .userTask(wait)
                                .endEvent()
                                .done())
                .deploy();
    }

    @Test
    @DisplayName("X4 tells the rules that a case was decided under")
    void tellsThePolicyOfACase() {
        deployTable(20);
        ProcessInstance instance = start(7);
        complete(instance);

        AppliedPolicy policy = policies.of(new CaseNumber(instance.getBusinessKey()));

        assertThat(policy.definitionVersion()).isEqualTo(1);
        assertThat(policy.decisions())
                .containsExactly(new AppliedPolicy.Table(table, 2, Map.of("Steps", 7), List.of("row-small")));
    }

    @Test
    void tellsThePolicyInsideTheTransactionThatDecidedOn() {
        ProcessInstance instance = start(70);
        complete(instance);

        AppliedPolicy policy = transactions.execute(status -> {
            complete(instance);
            return policies.of(new CaseNumber(instance.getBusinessKey()));
        });

        assertThat(policy.decisions())
                .extracting(AppliedPolicy.Table::matchedRules)
                .containsExactly(List.of("row-large"));
    }

    @Test
    void tellsThePolicyInsideTheStepThatIsBeingDecided() {
        String number = number();
        AtomicReference<AppliedPolicy> told = new AtomicReference<>();
        String teller = HouseToys.key();
        JavaDelegate tell = execution -> told.set(policies.of(new CaseNumber(number)));
        beans.registerSingleton(teller, tell);
        repository
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        HouseToys.drawing(key)
                                .startEvent()
                                .businessRuleTask("measure")
                                .camundaDecisionRef(table)
                                .camundaMapDecisionResult("singleEntry")
                                .camundaResultVariable("size")
                                .serviceTask("tell")
                                .camundaDelegateExpression("${" + teller + "}")
                                .endEvent()
                                .done())
                .deploy();

        runtime.startProcessInstanceByKey(key, number, Map.of("steps", 3));

        assertThat(told.get())
                .isEqualTo(new AppliedPolicy(
                        2, List.of(new AppliedPolicy.Table(table, 1, Map.of("Steps", 3), List.of("row-small")))));
        assertThat(policies.of(new CaseNumber(number))).isEqualTo(told.get());
    }

    private static String number() {
        return "TOY-2031-%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    }

    private ProcessInstance start(int steps) {
        return runtime.startProcessInstanceByKey(key, number(), Map.of("steps", steps));
    }

    private void complete(ProcessInstance instance) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId());
    }

    private void deployTable(int limit) {
        repository
                .createDeployment()
                .addInputStream(table + ".dmn", new ByteArrayInputStream(HouseToys.table(table, limit)))
                .deploy();
    }
}
