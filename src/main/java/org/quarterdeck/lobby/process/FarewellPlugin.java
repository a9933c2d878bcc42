package org.quarterdeck.lobby.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.quarterdeck.lobby.Lobby;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine to have people forgotten. */
@Component
class FarewellPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Lobby> lobby;

    FarewellPlugin(ObjectProvider<Lobby> lobby) {
        this.lobby = lobby;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler<?>> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            configuration.getCustomJobHandlers().forEach(handlers::add);
        }
        handlers.add(new FarewellJobHandler(lobby));
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<JobHandler> raw = (List) handlers;
        configuration.setCustomJobHandlers(raw);
    }
}
