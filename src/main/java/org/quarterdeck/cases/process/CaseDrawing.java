package org.quarterdeck.cases.process;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Looks things up in the drawing that a case runs by. */
@Component
class CaseDrawing {

    /** The extension property of a step that says what happens if nobody acts (X7). */
    private static final String ON_TIMEOUT = "onTimeout";

    private final RepositoryService repository;

    CaseDrawing(RepositoryService repository) {
        this.repository = repository;
    }

    Optional<String> onTimeout(String definition, String step) {
        BaseElement element = model(definition).getModelElementById(step);
        if (element == null || element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> ON_TIMEOUT.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /** Whether the step is a waiting time in the flow, not a time limit on something else. */
    boolean isWaitingTime(String definition, String step) {
        return model(definition).getModelElementById(step) instanceof IntermediateCatchEvent event
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private BpmnModelInstance model(String definition) {
        return repository.getBpmnModelInstance(definition);
    }
}
