package org.quarterdeck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.quarterdeck.engine.form.Form;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Where a room asks what a start form says of values that come in by another door, such as a later version of what was started. */
@Component
public class RuleBook {

    private final ProcessEngine engine;
    private final Forms forms;
    private final Shown shown;

    RuleBook(ProcessEngine engine, Forms forms, Shown shown) {
        this.engine = engine;
        this.forms = forms;
        this.shown = shown;
    }

    /**
     * What the form made of the values.
     *
     * @param values those it took, by field
     * @param faults everything wrong with the rest
     */
    public record Checked(Map<String, Object> values, List<Fault> faults) {}

    /**
     * The start form of the process in force as a browser draws it, JSON, with the options of its lists filled in: what Tasklist gets,
     * for pages of the house that somebody starts a case from.
     */
    public byte[] startForm(String process) {
        return inForce(process, (context, definition) -> {
            InputStream form = context.runWithoutAuthorization(new GetDeployedStartFormCmd(definition.getId()));
            return shown.inStartForm(context, definition.getId(), form).readAllBytes();
        });
    }

    /** Holds the values against the start form of the process in force. */
    public Checked check(String process, Map<String, ?> values) {
        return inForce(process, (context, definition) -> {
            Form.Reading reading =
                    forms.of(context, definition).orElse(Form.EMPTY).check(EngineValues.plain(values), Map::of);
            return new Checked(reading.values(), reading.faults());
        });
    }

    private <T> T inForce(String process, Question<T> question) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            try {
                return question.ask(
                        context, configuration.getDeploymentCache().findDeployedLatestProcessDefinitionByKey(process));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface Question<T> {

        T ask(CommandContext context, ProcessDefinitionEntity inForce) throws IOException;
    }
}
