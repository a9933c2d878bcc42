package org.quarterdeck.lobby.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.lobby.Lobby;
import org.springframework.beans.factory.ObjectProvider;

/** Has the lobby forget whoever hasn't come back. Asked late: the lobby needs the engine, which is built with this. */
final class FarewellJobHandler implements JobHandler<FarewellJobHandler.Order> {

    static final String TYPE = "quarterdeck-farewell";

    private final ObjectProvider<Lobby> lobby;

    FarewellJobHandler(ObjectProvider<Lobby> lobby) {
        this.lobby = lobby;
    }

    /** Says nothing of anybody. */
    record Order() implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return "";
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Order order, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        lobby.getObject().sayFarewell();
    }

    @Override
    public Order newConfiguration(String canonical) {
        return new Order();
    }

    @Override
    public void onDelete(Order order, JobEntity job) {
        // whoever is too old to come in is too old, forgotten or not
    }
}
