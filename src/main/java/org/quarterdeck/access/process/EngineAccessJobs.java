package org.quarterdeck.access.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.AccessJobs;
import org.quarterdeck.engine.HouseJob;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves a job with the engine for each grant, of no case: the person may have been through several. */
@Component
class EngineAccessJobs implements AccessJobs {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    EngineAccessJobs(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void align(long key, @Nullable Instant then) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            if (then == null) {
                MessageEntity job = of(new MessageEntity(), key);
                context.getJobManager().send(job);
                return job;
            }
            TimerEntity timer = of(new TimerEntity(), key);
            timer.setDuedate(Date.from(then));
            context.getJobManager().schedule(timer);
            return timer;
        });
    }

    private static <J extends JobEntity> J of(J job, long key) {
        J ours = HouseJob.of(job);
        ours.setJobHandlerType(AccessJobHandler.TYPE);
        ours.setJobHandlerConfiguration(new AccessJobHandler.Order(key));
        return ours;
    }
}
