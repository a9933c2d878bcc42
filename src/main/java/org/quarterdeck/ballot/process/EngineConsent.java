package org.quarterdeck.ballot.process;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.ballot.ConsentProceedings;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.springframework.stereotype.Component;

/** Sends the round's messages as the house: whoever spoke has been let in before, and a message carries nothing but the news. */
@Component
class EngineConsent implements ConsentProceedings {

    private final EngineDoor door;
    private final RuntimeService runtime;

    EngineConsent(EngineDoor door, RuntimeService runtime) {
        this.door = door;
        this.runtime = runtime;
    }

    @Override
    public void concernRaised(CaseNumber number) {
        send(ConsentProcess.CONCERN_RAISED, number);
    }

    @Override
    public void concernResolved(CaseNumber number) {
        send(ConsentProcess.CONCERN_RESOLVED, number);
    }

    @Override
    public void blocked(CaseNumber number) {
        send(BallotProcess.SETTLED, number);
    }

    private void send(String message, CaseNumber number) {
        try {
            door.asTheHouse(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(number.value())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException e) {
            throw new NotNow("ballot.consent-over", "%s no longer waits for consent".formatted(number));
        }
    }
}
