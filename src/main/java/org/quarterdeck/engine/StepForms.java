package org.quarterdeck.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.form.Form;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Holds what somebody hands in against the form of a step that they have no task for any more: the form stays the rule book. */
@Component
public class StepForms {

    private final ProcessEngine engine;
    private final EngineDoor door;
    private final Forms forms;

    StepForms(ProcessEngine engine, EngineDoor door, Forms forms) {
        this.engine = engine;
        this.door = door;
        this.forms = forms;
    }

    /**
     * Fills in the form of the step as the case's drawing has it.
     *
     * @throws Invalid naming every fault
     * @throws NotNow if the process doesn't run for the case any more
     */
    public Filing fill(String process, String step, CaseNumber number, PersonId person, Map<String, ?> values) {
        Form.Reading reading = form(process, step, number).check(values, Map::of);
        if (!reading.faults().isEmpty()) {
            throw new Invalid(reading.faults());
        }
        return new Filing(person, null, reading.values());
    }

    private Form form(String process, String step, CaseNumber number) {
        RuntimeService runtime = engine.getRuntimeService();
        @Nullable
        ProcessInstance running = door.asTheHouse(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number.value())
                .singleResult());
        if (running == null) {
            throw new NotNow("the %s on %s is over".formatted(process, number));
        }
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    ProcessDefinitionEntity definition = context.getProcessEngineConfiguration()
                            .getDeploymentCache()
                            .findDeployedProcessDefinitionById(running.getProcessDefinitionId());
                    return forms.of(context, definition, step);
                });
    }
}
