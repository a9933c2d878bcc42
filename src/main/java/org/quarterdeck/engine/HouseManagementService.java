package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's management service. The engine takes somebody's missing right to run a job for a failure of the job, and counts
 * it down: whoever knows an id could wear a timer out.
 */
final class HouseManagementService extends ManagementServiceImpl {

    HouseManagementService(ProcessEngineConfigurationImpl configuration) {
        super(configuration);
    }

    @Override
    public void executeJob(String id) {
        commandExecutor.execute(context -> {
            @Nullable JobEntity job = context.getJobManager().findJobById(id);
            if (job != null) {
                context.getProcessEngineConfiguration()
                        .getCommandCheckers()
                        .forEach(checker -> checker.checkUpdateJob(job));
            }
            return null;
        });
        super.executeJob(id);
    }
}
