package org.quarterdeck.ballot.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.StepForms;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the vote of somebody who has voted (SP-11). The drawing hears of it only if it settles the ballot. */
@Component
class VotesAgain {

    private final BallotBox box;
    private final StepForms forms;
    private final RuntimeService runtime;
    private final EngineDoor door;

    VotesAgain(BallotBox box, StepForms forms, RuntimeService runtime, EngineDoor door) {
        this.box = box;
        this.forms = forms;
        this.runtime = runtime;
        this.door = door;
    }

    @Transactional
    public void cast(CaseNumber number, PersonId person, Map<String, Object> values) {
        box.bar(number, person).ifPresent(words -> {
            throw new Barred(words);
        });
        Filing filing = forms.fill(BallotProcess.KEY, BallotProcess.CAST_VOTE, number, person, values);
        if (box.cast(number, person, HandedVote.choice(filing), HandedVote.reason(filing))) {
            door.asTheHouse(() -> runtime.createMessageCorrelation(BallotProcess.SETTLED)
                    .processInstanceBusinessKey(number.value())
                    .correlateWithResult());
        }
    }
}
