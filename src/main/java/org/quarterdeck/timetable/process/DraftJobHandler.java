package org.quarterdeck.timetable.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.timetable.Draughtsman;
import org.springframework.beans.factory.ObjectProvider;

/** Has a draft made. Asked late: the draughtsman needs the engine, which is built with this. */
final class DraftJobHandler implements JobHandler<DraftJobHandler.Order> {

    static final String TYPE = "quarterdeck-draft";

    private static final String AFRESH = "/afresh";

    private final ObjectProvider<Draughtsman> draughtsman;

    DraftJobHandler(ObjectProvider<Draughtsman> draughtsman) {
        this.draughtsman = draughtsman;
    }

    /** What the job is about, as the engine keeps it. */
    record Order(CallCode call, boolean afresh) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return call + (afresh ? AFRESH : "");
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A draft that something else has overtaken is undone, and the engine comes back to it as to everything of that kind. */
    @Override
    public void execute(
            Order order, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        if (!draughtsman.getObject().draw(order.call(), order.afresh())) {
            throw new OptimisticLockingException("the timetable of %s has changed meanwhile".formatted(order.call()));
        }
    }

    @Override
    public Order newConfiguration(String canonical) {
        boolean afresh = canonical.endsWith(AFRESH);
        return new Order(new CallCode(afresh ? canonical.substring(0, canonical.indexOf('/')) : canonical), afresh);
    }

    /** Also at its proper end, which has been noted by then. */
    @Override
    public void onDelete(Order order, JobEntity job) {
        draughtsman.getObject().giveUp(order.call());
    }
}
