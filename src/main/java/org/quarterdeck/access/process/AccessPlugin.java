package org.quarterdeck.access.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.quarterdeck.access.AccessJobs;
import org.quarterdeck.access.AccessSettings;
import org.quarterdeck.access.Suspension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine to put access out of use and to use again. */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Suspension> suspension;
    private final ObjectProvider<AccessJobs> jobs;
    private final AccessSettings settings;
    private final Clock clock;

    AccessPlugin(
            ObjectProvider<Suspension> suspension,
            ObjectProvider<AccessJobs> jobs,
            AccessSettings settings,
            Clock clock) {
        this.suspension = suspension;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<JobHandler<?>> handlers = new ArrayList<>();
        if (configuration.getCustomJobHandlers() != null) {
            configuration.getCustomJobHandlers().forEach(handlers::add);
        }
        handlers.add(new AccessJobHandler(suspension, jobs, settings, clock));
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<JobHandler> raw = (List) handlers;
        configuration.setCustomJobHandlers(raw);
    }
}
