package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time do its work at start: the engine's own lock on deployments, held in one transaction. On H2 the engine
 * takes no lock; there only one process can have the database open.
 */
@Component
class StartLock {

    private final ProcessEngineConfigurationImpl engine;

    StartLock(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    synchronized void alone(Runnable work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLock();
            work.run();
            return null;
        });
    }
}
