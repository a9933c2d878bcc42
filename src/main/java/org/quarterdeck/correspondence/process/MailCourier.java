package org.quarterdeck.correspondence.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.quarterdeck.correspondence.Courier;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Envelope;
import org.quarterdeck.engine.HouseJob;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves a job with the engine for each mail. It belongs to no case: a case may end, its mail goes out all the same. */
@Component
class MailCourier implements Courier {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    MailCourier(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void take(Envelope envelope) {
        leave(MailJobHandler.TYPE, new MailJobHandler.Order(envelope));
    }

    @Override
    public void take(Dictation dictation) {
        leave(LetterJobHandler.TYPE, new LetterJobHandler.Order(dictation));
    }

    private void leave(String kind, JobHandlerConfiguration order) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = HouseJob.of(new MessageEntity());
            job.setJobHandlerType(kind);
            job.setJobHandlerConfiguration(order);
            context.getJobManager().send(job);
            return job;
        });
    }
}
