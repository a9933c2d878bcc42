package org.quarterdeck.correspondence.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Envelope;
import org.quarterdeck.correspondence.Mailroom;
import org.springframework.beans.factory.ObjectProvider;

/** Brings one envelope to the mailroom. Asked late: the mailroom needs the engine, which is built with this. */
final class MailJobHandler implements JobHandler<MailJobHandler.Order> {

    static final String TYPE = "quarterdeck-mail";

    private final ObjectProvider<Mailroom> mailroom;

    MailJobHandler(ObjectProvider<Mailroom> mailroom) {
        this.mailroom = mailroom;
    }

    /** What the job is about, as the engine keeps it. */
    record Order(Envelope envelope) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return envelope.toString();
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Order order, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        mailroom.getObject().send(order.envelope());
    }

    @Override
    public Order newConfiguration(String canonical) {
        return new Order(Envelope.parse(canonical));
    }

    @Override
    public void onDelete(Order order, JobEntity job) {
        // a mail that an administrator gives up leaves nothing behind: its notice is kept
    }
}
