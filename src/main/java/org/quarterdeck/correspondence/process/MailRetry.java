package org.quarterdeck.correspondence.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own way with jobs that fail, and for mail with growing pauses. Left to itself it takes pauses from a drawing alone:
 * a job of no drawing is tried three times at once.
 */
final class MailRetry extends DefaultJobRetryCmd {

    private static final Set<String> OURS = Set.of(MailJobHandler.TYPE, LetterJobHandler.TYPE);

    private final transient FailedJobRetryConfiguration pauses;

    MailRetry(String job, @Nullable Throwable failure, List<String> pauses) {
        super(job, failure);
        this.pauses = new FailedJobRetryConfiguration(pauses.size() + 1, pauses);
    }

    @Override
    public @Nullable Object execute(CommandContext context) {
        @Nullable JobEntity job = getJob();
        if (job == null || !OURS.contains(job.getJobHandlerType())) {
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
        return activity == null ? pauses : super.getFailedJobRetryConfiguration(job, activity);
    }
}
