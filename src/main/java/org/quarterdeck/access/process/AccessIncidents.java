package org.quarterdeck.access.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.EngineDoor;
import org.springframework.stereotype.Component;

/** Shows in Cockpit what has been left to people, as long as it is. */
@Component
class AccessIncidents {

    private final RuntimeService runtime;
    private final EngineDoor door;

    AccessIncidents(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    void open(DelegateExecution execution, String about, String words) {
        execution.createIncident(AccessSteps.INCIDENT, about, words);
    }

    void close(DelegateExecution execution, String about) {
        door.asTheHouse(() -> {
            runtime.createIncidentQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .incidentType(AccessSteps.INCIDENT)
                    .configuration(about)
                    .list()
                    .forEach(incident -> runtime.resolveIncident(incident.getId()));
            return about;
        });
    }
}
