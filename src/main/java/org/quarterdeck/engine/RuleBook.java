package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.quarterdeck.engine.form.Form;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Where a room asks what a start form says of values that come in by another door, such as a later version of what was started. */
@Component
public class RuleBook {

    private final ProcessEngine engine;
    private final Forms forms;

    RuleBook(ProcessEngine engine, Forms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    /**
     * What the form made of the values.
     *
     * @param values those it took, by field
     * @param faults everything wrong with the rest
     */
    public record Checked(Map<String, Object> values, List<Fault> faults) {}

    /** Holds the values against the start form of the process in force. */
    public Checked check(String process, Map<String, ?> values) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            ProcessDefinitionEntity definition =
                    configuration.getDeploymentCache().findDeployedLatestProcessDefinitionByKey(process);
            Form.Reading reading =
                    forms.of(context, definition).orElse(Form.EMPTY).check(EngineValues.plain(values), Map::of);
            return new Checked(reading.values(), reading.faults());
        });
    }
}
