package org.quarterdeck.panel.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.panel.Balance;
import org.springframework.beans.factory.ObjectProvider;

/** Has the reviews of a call given out anew. Asked late: the balance needs the engine, which is built with this. */
final class BalanceJobHandler implements JobHandler<BalanceJobHandler.Order> {

    static final String TYPE = "quarterdeck-balance-reviews";

    private final ObjectProvider<Balance> balance;

    BalanceJobHandler(ObjectProvider<Balance> balance) {
        this.balance = balance;
    }

    /** What the job is about, as the engine keeps it. */
    record Order(CallCode call) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return call.value();
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** What changes meanwhile costs the job no retry: it is only done again. */
    @Override
    public void execute(
            Order order, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        if (!balance.getObject().restore(order.call())) {
            throw new OptimisticLockingException("seats were given out by somebody else meanwhile");
        }
    }

    @Override
    public Order newConfiguration(String canonical) {
        return new Order(new CallCode(canonical));
    }

    @Override
    public void onDelete(Order order, JobEntity job) {
        // seats stay with those who have them
    }
}
