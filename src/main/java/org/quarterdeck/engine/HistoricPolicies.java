package org.quarterdeck.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Component;

/** Reads the policy of a case out of the engine's history. */
@Component
class HistoricPolicies implements Policies {

    private final HistoryService history;
    private final RepositoryService repository;
    private final EngineDoor engine;

    /** By the id of a table's definition, whose version never changes. */
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();

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
        Map<String, String> definitions = definitionsByInstance(caseNumber.value());
        String own = definitions.values().stream()
                .findFirst()
                .orElseThrow(() -> new NoSuch("no case has the number " + caseNumber));
        return new AppliedPolicy(
                repository.getProcessDefinition(own).getVersion(),
                definitions.keySet().stream()
                        .flatMap(this::decisionsOf)
                        .sorted(Comparator.comparing(HistoricDecisionInstance::getEvaluationTime))
                        .map(this::table)
                        .toList());
    }

    /** The case's own instance first, then those that it called, which carry its number too. */
    private Map<String, String> definitionsByInstance(String number) {
        Map<String, String> definitions = new LinkedHashMap<>();
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .sorted(Comparator.<HistoricProcessInstance, Boolean>comparing(
                                each -> each.getSuperProcessInstanceId() != null)
                        .thenComparing(HistoricProcessInstance::getStartTime))
                .forEach(each -> definitions.put(each.getId(), each.getProcessDefinitionId()));
        unwritten(ExecutionEntity.class)
                .filter(each -> each.isProcessInstanceExecution() && number.equals(each.getBusinessKey()))
                .forEach(each -> definitions.putIfAbsent(each.getId(), each.getProcessDefinitionId()));
        return definitions;
    }

    private Stream<HistoricDecisionInstance> decisionsOf(String instance) {
        Map<String, HistoricDecisionInstance> decisions = new LinkedHashMap<>();
        history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instance)
                .includeInputs()
                .includeOutputs()
                .list()
                .forEach(each -> decisions.put(each.getId(), each));
        unwritten(HistoricDecisionInstanceEntity.class)
                .filter(each -> instance.equals(each.getProcessInstanceId()))
                .forEach(each -> decisions.putIfAbsent(each.getId(), each));
        return decisions.values().stream();
    }

    /** What the step that is being carried out has done so far: the engine writes it at the step's end. */
    private static <T extends DbEntity> Stream<T> unwritten(Class<T> kind) {
        CommandContext step = Context.getCommandContext();
        return step == null ? Stream.empty() : step.getDbEntityManager().getCachedEntitiesByType(kind).stream();
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
                versions.computeIfAbsent(decision.getDecisionDefinitionId(), this::version),
                inputs,
                decision.getOutputs().stream()
                        .sorted(Comparator.comparing(HistoricDecisionOutputInstance::getRuleOrder))
                        .map(HistoricDecisionOutputInstance::getRuleId)
                        .distinct()
                        .toList());
    }

    private int version(String definition) {
        return repository.getDecisionDefinition(definition).getVersion();
    }
}
