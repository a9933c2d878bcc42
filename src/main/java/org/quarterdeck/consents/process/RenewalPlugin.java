package org.quarterdeck.consents.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.quarterdeck.consents.ConsentRenewalRound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine to have members asked. */
@Component
class RenewalPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<ConsentRenewalRound> round;

    RenewalPlugin(ObjectProvider<ConsentRenewalRound> round) {
        this.round = round;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler<?>> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            configuration.getCustomJobHandlers().forEach(handlers::add);
        }
        handlers.add(new RenewalJobHandler(round));
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<JobHandler> raw = (List) handlers;
        configuration.setCustomJobHandlers(raw);
    }
}
