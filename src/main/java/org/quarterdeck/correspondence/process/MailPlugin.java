package org.quarterdeck.correspondence.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.quarterdeck.correspondence.Mailing;
import org.quarterdeck.correspondence.Mailroom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine to carry mail: two kinds of jobs, and how often and when they are tried again. */
@Component
class MailPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Mailroom> mailroom;
    private final Mailing mailing;

    MailPlugin(ObjectProvider<Mailroom> mailroom, Mailing mailing) {
        this.mailroom = mailroom;
        this.mailing = mailing;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler<?>> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            configuration.getCustomJobHandlers().forEach(handlers::add);
        }
        handlers.add(new MailJobHandler(mailroom));
        handlers.add(new LetterJobHandler(mailroom));
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<JobHandler> raw = (List) handlers;
        configuration.setCustomJobHandlers(raw);
    }

    /** Last, since the engine's starter sets its own. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory((job, failure) -> new MailRetry(job, failure, mailing.pauses()));
    }
}
