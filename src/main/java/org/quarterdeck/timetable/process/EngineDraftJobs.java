package org.quarterdeck.timetable.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.engine.HouseJob;
import org.quarterdeck.timetable.DraftJobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves a job with the engine, of no case: the draft is everybody's. */
@Component
class EngineDraftJobs implements DraftJobs {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    EngineDraftJobs(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void leave(CallCode call, boolean afresh) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = HouseJob.of(new MessageEntity());
            job.setJobHandlerType(DraftJobHandler.TYPE);
            job.setJobHandlerConfiguration(new DraftJobHandler.Order(call, afresh));
            context.getJobManager().send(job);
            return job;
        });
    }
}
