package org.quarterdeck.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine to make rounds. */
@Component
class RoundPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Round> rounds;
    private final ObjectProvider<Clock> clock;

    RoundPlugin(ObjectProvider<Round> rounds, ObjectProvider<Clock> clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler<?>> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            configuration.getCustomJobHandlers().forEach(handlers::add);
        }
        handlers.add(new RoundJobHandler(rounds, clock));
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<JobHandler> raw = (List) handlers;
        configuration.setCustomJobHandlers(raw);
    }
}
