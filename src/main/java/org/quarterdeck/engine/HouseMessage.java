package org.quarterdeck.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** A message as a client describes it. Carrying it out leads past the {@link MessageDoor}, in one command. */
final class HouseMessage extends MessageCorrelationBuilderImpl {

    private final MessageDoor door;

    HouseMessage(CommandExecutor executor, MessageDoor door, String name) {
        super(executor, name);
        this.door = door;
    }

    @Override
    protected <T> T execute(Command<T> correlation) {
        return commandExecutor.execute(context -> door.deliver(context, this, correlation));
    }

    /** Carries this filing instead of what was sent along. */
    void carry(Filing filing) {
        payloadProcessInstanceVariables = null;
        payloadProcessInstanceVariablesLocal = null;
        payloadProcessInstanceVariablesToTriggeredScope = null;
        setVariables(Submission.carrying(filing));
    }

    Map<String, Object> sent() {
        return EngineValues.plain(payloadProcessInstanceVariables);
    }
}
