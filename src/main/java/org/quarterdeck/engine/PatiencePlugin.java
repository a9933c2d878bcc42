package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine how patient the rooms are with their jobs. */
@Component
class PatiencePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Pauses> rooms;

    PatiencePlugin(ObjectProvider<Pauses> rooms) {
        this.rooms = rooms;
    }

    /** Last, since the engine's starter sets its own. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory((job, failure) -> new PatientRetry(job, failure, rooms));
    }
}
