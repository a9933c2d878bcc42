package org.quarterdeck.correspondence.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.quarterdeck.correspondence.Mailroom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine to carry mail: two kinds of jobs. */
@Component
class MailPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Mailroom> mailroom;

    MailPlugin(ObjectProvider<Mailroom> mailroom) {
        this.mailroom = mailroom;
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
}
