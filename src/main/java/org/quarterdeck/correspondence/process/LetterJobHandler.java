package org.quarterdeck.correspondence.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Mailroom;
import org.springframework.beans.factory.ObjectProvider;

/** Has the mailroom send one letter to a stranger. Asked late: the mailroom needs the engine, which is built with this. */
final class LetterJobHandler implements JobHandler<LetterJobHandler.Order> {

    static final String TYPE = "quarterdeck-letter";

    private final ObjectProvider<Mailroom> mailroom;

    LetterJobHandler(ObjectProvider<Mailroom> mailroom) {
        this.mailroom = mailroom;
    }

    /** What the job is about, as the engine keeps it. */
    record Order(Dictation dictation) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return dictation.toString();
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Order order, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        mailroom.getObject().send(order.dictation());
    }

    @Override
    public Order newConfiguration(String canonical) {
        return new Order(Dictation.parse(canonical));
    }

    @Override
    public void onDelete(Order order, JobEntity job) {
        // whoever waits for it in vain may ask again
    }
}
