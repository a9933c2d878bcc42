package org.quarterdeck.volunteer.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.volunteer.VolunteerStage;
import org.springframework.stereotype.Component;

/** The stage as the engine holds it: what is said is a message to the case. */
@Component
class EngineVolunteerStage implements VolunteerStage {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineVolunteerStage(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void say(CaseNumber application, String word, PersonId by, Map<String, Object> values) {
        say(
                application,
                word,
                message(application, word).setVariables(Submission.carrying(new Filing(by, null, values))));
    }

    @Override
    public void say(CaseNumber application, String word, PersonId by, int seat) {
        say(
                application,
                word,
                message(application, word)
                        .localVariableEquals(VolunteerOnboarding.AWAITED_SEAT.name(), seat)
                        .setVariables(Submission.carrying(new Filing(by, null, Map.of()))));
    }

    @Override
    public boolean awaits(CaseNumber application, String word) {
        return door.asTheHouse(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(application.value())
                        .messageEventSubscriptionName(VolunteerOnboarding.KEY + "." + word)
                        .count())
                > 0;
    }

    private MessageCorrelationBuilder message(CaseNumber application, String word) {
        return runtime.createMessageCorrelation(VolunteerOnboarding.KEY + "." + word)
                .processInstanceBusinessKey(application.value());
    }

    private void say(CaseNumber application, String word, MessageCorrelationBuilder message) {
        try {
            door.asTheHouse(message::correlateWithResult);
        } catch (MismatchingMessageCorrelationException elsewhere) {
            throw new NotNow("%s doesn't wait for that: %s".formatted(application, word));
        }
    }
}
