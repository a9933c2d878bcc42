package org.quarterdeck.access.process;

import java.time.Clock;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.AccessJobs;
import org.quarterdeck.access.AccessSettings;
import org.quarterdeck.access.Suspension;
import org.springframework.beans.factory.ObjectProvider;

/** Has one grant brought into line. Asked late: what does it needs the engine, which is built with this. */
final class AccessJobHandler implements JobHandler<AccessJobHandler.Order> {

    static final String TYPE = "quarterdeck-access";

    private final ObjectProvider<Suspension> suspension;
    private final ObjectProvider<AccessJobs> jobs;
    private final AccessSettings settings;
    private final Clock clock;

    AccessJobHandler(
            ObjectProvider<Suspension> suspension,
            ObjectProvider<AccessJobs> jobs,
            AccessSettings settings,
            Clock clock) {
        this.suspension = suspension;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the job is about, as the engine keeps it. */
    record Order(long grant) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return Long.toString(grant);
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Order order, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        if (suspension.getObject().align(order.grant())) {
            jobs.getObject().align(order.grant(), clock.instant().plus(settings.checkEvery()));
        }
    }

    @Override
    public Order newConfiguration(String canonical) {
        return new Order(Long.parseLong(canonical));
    }

    @Override
    public void onDelete(Order order, JobEntity job) {
        // a grant whose job an administrator gives up keeps its last error, which is shown
    }
}
