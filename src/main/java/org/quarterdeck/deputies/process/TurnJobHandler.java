package org.quarterdeck.deputies.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.engine.StandInOffers;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** Looks through what two people are asked for, as one begins or ceases to act for the other. Asked late: the engine is built with this. */
final class TurnJobHandler implements JobHandler<TurnJobHandler.Two> {

    static final String TYPE = "quarterdeck-deputies";

    private final ObjectProvider<StandInOffers> offers;

    TurnJobHandler(ObjectProvider<StandInOffers> offers) {
        this.offers = offers;
    }

    /** Whose tasks, as the engine keeps it. */
    record Two(StandIn standIn) implements JobHandlerConfiguration {

        private static final String FOR = " ";

        @Override
        public String toCanonicalString() {
            return standIn.deputy() + FOR + standIn.principal();
        }

        static Two parse(String canonical) {
            String[] ids = canonical.split(FOR, -1);
            return new Two(new StandIn(new PersonId(ids[0]), new PersonId(ids[1])));
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Two two, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        offers.getObject().review(two.standIn());
    }

    @Override
    public Two newConfiguration(String canonical) {
        return Two.parse(canonical);
    }

    @Override
    public void onDelete(Two two, JobEntity job) {
        // who may act is decided by the hour, not by this: only the offers would be late
    }
}
