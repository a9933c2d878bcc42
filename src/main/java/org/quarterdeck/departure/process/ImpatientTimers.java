package org.quarterdeck.departure.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** The timers of a drawing that don't wait for somebody who is gone: boundary events with the extension property {@code whenGone}. */
@Component
class ImpatientTimers {

    private static final String PROPERTY = "whenGone";
    private static final String AT_ONCE = "now";

    private final RepositoryService repository;

    ImpatientTimers(RepositoryService repository) {
        this.repository = repository;
    }

    /** Ids of those that sit on the step. */
    Set<String> at(String definition, String step) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(step))
                .filter(ImpatientTimers::isAtOnce)
                .map(BoundaryEvent::getId)
                .collect(Collectors.toSet());
    }

    private static boolean isAtOnce(BoundaryEvent event) {
        ExtensionElements extensions = event.getExtensionElements();
        return extensions != null
                && extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .anyMatch(property -> PROPERTY.equals(property.getCamundaName())
                                && AT_ONCE.equals(property.getCamundaValue()));
    }
}
