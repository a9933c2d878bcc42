package org.quarterdeck.departure.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.departure.ReviewCases;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Runs inactivity reviews in the engine: nobody starts them but the house. */
@Component
class EngineReviewCases implements ReviewCases {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineReviewCases(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void begin(CaseNumber number, String title) {
        door.asTheHouse(() -> runtime.createProcessInstanceByKey(DepartureWords.REVIEW)
                .businessKey(number.value())
                .setVariable(DepartureWords.TITLE.name(), title)
                .execute());
    }

    @Override
    public void object(CaseNumber number, PersonId person, String words) {
        try {
            door.asTheHouse(() -> runtime.createMessageCorrelation(DepartureWords.OBJECTION_RAISED)
                    .processInstanceBusinessKey(number.value())
                    .setVariables(Submission.carrying(new Filing(person, null, Map.of("reason", words))))
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException heard) {
            throw new NotNow("departure.objected", "you have objected already; coordinators will hear you");
        }
    }
}
