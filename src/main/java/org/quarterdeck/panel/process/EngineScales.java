package org.quarterdeck.panel.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.engine.HouseJob;
import org.quarterdeck.panel.Scales;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves a job with the engine. It belongs to no case, but to all of a call. */
@Component
class EngineScales implements Scales {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    EngineScales(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void leave(CallCode call) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = HouseJob.of(new MessageEntity());
            job.setJobHandlerType(BalanceJobHandler.TYPE);
            job.setJobHandlerConfiguration(new BalanceJobHandler.Order(call));
            context.getJobManager().send(job);
            return job;
        });
    }
}
