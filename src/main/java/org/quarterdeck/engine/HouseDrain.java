package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At the end no new job is fetched while the ones under way are awaited; one that was fetched and never begun would stay locked
 * until its lock expires.
 */
@Component
class HouseDrain {

    private final ObjectProvider<JobExecutor> jobs;

    HouseDrain(ObjectProvider<JobExecutor> jobs) {
        this.jobs = jobs;
    }

    @EventListener(ContextClosedEvent.class)
    void fetchNoMore() {
        jobs.ifAvailable(JobExecutor::shutdown);
    }
}
