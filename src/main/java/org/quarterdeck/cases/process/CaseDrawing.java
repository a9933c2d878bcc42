package org.quarterdeck.cases.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Looks things up in the drawing that a case runs by. A deployed drawing never changes, so each is searched once. */
@Component
class CaseDrawing {

    /** The extension property of a step that says what happens if nobody acts (X7). */
    private static final String ON_TIMEOUT = "onTimeout";

    private final RepositoryService repository;
    private final Map<String, Map<String, String>> onTimeouts = new ConcurrentHashMap<>();

    CaseDrawing(RepositoryService repository) {
        this.repository = repository;
    }

    Optional<String> onTimeout(String definition, String step) {
        Map<String, String> bySteps = onTimeouts.computeIfAbsent(definition, this::onTimeouts);
        return Optional.ofNullable(bySteps.get(step));
    }

    /** Whether the step is a waiting time in the flow, not a time limit on something else. */
    boolean isWaitingTime(String definition, String step) {
        return model(definition).getModelElementById(step) instanceof IntermediateCatchEvent event
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private Map<String, String> onTimeouts(String definition) {
        return model(definition).getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> ON_TIMEOUT.equals(property.getCamundaName()))
                .collect(Collectors.toMap(
                        CaseDrawing::step, CamundaProperty::getCamundaValue, (first, second) -> first));
    }

    /** A step holds its extension elements, they its properties, and those the property. */
    private static String step(CamundaProperty property) {
        return ((BaseElement) property.getParentElement().getParentElement().getParentElement()).getId();
    }

    private BpmnModelInstance model(String definition) {
        return repository.getBpmnModelInstance(definition);
    }
}
