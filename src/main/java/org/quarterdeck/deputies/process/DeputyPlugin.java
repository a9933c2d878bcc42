package org.quarterdeck.deputies.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.quarterdeck.engine.StandInOffers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine to look through tasks as deputies come and go. */
@Component
class DeputyPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<StandInOffers> offers;

    DeputyPlugin(ObjectProvider<StandInOffers> offers) {
        this.offers = offers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler<?>> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            configuration.getCustomJobHandlers().forEach(handlers::add);
        }
        handlers.add(new TurnJobHandler(offers));
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<JobHandler> raw = (List) handlers;
        configuration.setCustomJobHandlers(raw);
    }
}
