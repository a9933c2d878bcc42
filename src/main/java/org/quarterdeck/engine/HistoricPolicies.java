package org.quarterdeck.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Component;

/** Reads the policy of a case out of the engine's history. */
@Component
class HistoricPolicies implements Policies {

    private final HistoryService history;
    private final RepositoryService repository;
    private final EngineDoor engine;

    HistoricPolicies(HistoryService history, RepositoryService repository, EngineDoor engine) {
        this.history = history;
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public AppliedPolicy of(CaseNumber caseNumber) {
        return engine.asTheHouse(() -> read(caseNumber));
    }

    private AppliedPolicy read(CaseNumber caseNumber) {
        // one that the case called carries its number too: the case's own is the first
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        HistoricProcessInstance own = instances.stream()
                .min(Comparator.comparing(instance -> instance.getSuperProcessInstanceId() != null))
                .orElseThrow(() -> new NoSuch("no case has the number " + caseNumber));
        return new AppliedPolicy(
                own.getProcessDefinitionVersion(),
                instances.stream()
                        .flatMap(each -> decisionsOf(each).stream())
                        .sorted(Comparator.comparing(HistoricDecisionInstance::getEvaluationTime))
                        .map(this::table)
                        .toList());
    }

    private List<HistoricDecisionInstance> decisionsOf(HistoricProcessInstance instance) {
        return history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instance.getId())
                .includeInputs()
                .includeOutputs()
                .list();
    }

    private AppliedPolicy.Table table(HistoricDecisionInstance decision) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (HistoricDecisionInputInstance input : decision.getInputs()) {
            if (input.getValue() != null) {
                inputs.put(
                        input.getClauseName() == null ? input.getClauseId() : input.getClauseName(), input.getValue());
            }
        }
        return new AppliedPolicy.Table(
                decision.getDecisionDefinitionKey(),
                repository
                        .getDecisionDefinition(decision.getDecisionDefinitionId())
                        .getVersion(),
                inputs,
                decision.getOutputs().stream()
                        .sorted(Comparator.comparing(HistoricDecisionOutputInstance::getRuleOrder))
                        .map(HistoricDecisionOutputInstance::getRuleId)
                        .distinct()
                        .toList());
    }
}
