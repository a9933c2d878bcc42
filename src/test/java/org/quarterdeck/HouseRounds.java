package org.quarterdeck;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the rounds that the house makes by itself, at the moment that a story needs them. */
@Component
public class HouseRounds {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final ManagementService jobs;

    HouseRounds(ObjectProvider<ProcessEngineConfigurationImpl> engine, ManagementService jobs) {
        this.engine = engine;
        this.jobs = jobs;
    }

    /** Runs the one job of the round that waits, whenever it is due. */
    public void make(String name) {
        List<JobEntity> waiting = waiting(name);
        if (waiting.size() != 1) {
            throw new AssertionError("%d jobs wait to make the round %s".formatted(waiting.size(), name));
        }
        jobs.executeJob(waiting.get(0).getId());
    }

    public List<JobEntity> waiting(String name) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.getJobManager().findJobsByConfiguration("quarterdeck-round", name, null));
    }
}
