package org.quarterdeck.workshop.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.workshop.Stage;
import org.springframework.stereotype.Component;

/** The stage as the engine holds it: what is said is a message to the case. */
@Component
class EngineStage implements Stage {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineStage(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void say(CaseNumber proposal, String word, @Nullable PersonId by, Map<String, Object> values) {
        MessageCorrelationBuilder message = runtime.createMessageCorrelation(WorkshopReview.KEY + "." + word)
                .processInstanceBusinessKey(proposal.value());
        if (by != null) {
            message.setVariables(Submission.carrying(new Filing(by, null, values)));
        }
        try {
            door.asTheHouse(message::correlateWithResult);
        } catch (MismatchingMessageCorrelationException elsewhere) {
            throw new NotNow("%s doesn't wait to be %s".formatted(proposal, word));
        }
    }
}
