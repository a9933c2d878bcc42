package org.quarterdeck.access.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** Whether the engine would give the job up should it fail now. */
final class LastTry {

    private LastTry() {}

    /** False too for the first try, whose number the engine doesn't know yet: there is always a second one. */
    static boolean isNow() {
        @Nullable JobEntity job = Context.getCommandContext().getCurrentJob();
        return job != null && job.getRetries() <= 1;
    }
}
