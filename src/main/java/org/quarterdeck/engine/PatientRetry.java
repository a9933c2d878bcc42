package org.quarterdeck.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** The engine's own way with jobs that fail, and with growing pauses for those of no drawing whose room says so. */
final class PatientRetry extends DefaultJobRetryCmd {

    private final transient Iterable<Pauses> rooms;

    PatientRetry(String job, @Nullable Throwable failure, Iterable<Pauses> rooms) {
        super(job, failure);
        this.rooms = rooms;
    }

    @Override
    public @Nullable Object execute(CommandContext context) {
        @Nullable JobEntity job = getJob();
        if (job == null || pauses(job) == null) {
            return super.execute(context);
        }
        try {
            executeCustomStrategy(context, job, null);
        } catch (Exception unreadable) {
            throw new IllegalStateException("the pauses were read at the start", unreadable);
        }
        return null;
    }

    @Override
    public FailedJobRetryConfiguration getFailedJobRetryConfiguration(JobEntity job, @Nullable ActivityImpl activity) {
        @Nullable List<String> pauses = activity == null ? pauses(job) : null;
        return pauses == null
                ? super.getFailedJobRetryConfiguration(job, activity)
                : new FailedJobRetryConfiguration(pauses.size() + 1, pauses);
    }

    private @Nullable List<String> pauses(JobEntity job) {
        for (Pauses room : rooms) {
            if (room.jobs().contains(job.getJobHandlerType())) {
                return room.between();
            }
        }
        return null;
    }
}
