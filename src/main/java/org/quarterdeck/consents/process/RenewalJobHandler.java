package org.quarterdeck.consents.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.ConsentRenewalRound;
import org.springframework.beans.factory.ObjectProvider;

/** Has some members asked, and leaves the next to another job. Asked late: the round needs the engine, which is built with this. */
final class RenewalJobHandler implements JobHandler<RenewalJobHandler.Order> {

    static final String TYPE = "quarterdeck-consent-renewal";

    private static final String BETWEEN = "/";

    private final ObjectProvider<ConsentRenewalRound> round;

    RenewalJobHandler(ObjectProvider<ConsentRenewalRound> round) {
        this.round = round;
    }

    /** @param after id of the last who was asked; empty at the beginning */
    record Order(String document, String version, String after) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return String.join(BETWEEN, document, version, after);
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Order order, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        round.getObject().ask(order.document(), order.version(), order.after());
    }

    @Override
    public Order newConfiguration(String canonical) {
        String[] parts = canonical.split(BETWEEN, 3);
        return new Order(parts[0], parts[1], parts[2]);
    }

    @Override
    public void onDelete(Order order, JobEntity job) {
        // whoever isn't asked now is asked when the next version comes into force
    }
}
