package org.quarterdeck.correspondence.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.quarterdeck.correspondence.Courier;
import org.quarterdeck.correspondence.Envelope;
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
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = new MessageEntity();
            job.setJobHandlerType(MailJobHandler.TYPE);
            job.setJobHandlerConfiguration(new MailJobHandler.Order(envelope));
            context.getJobManager().send(job);
            return job;
        });
    }
}
