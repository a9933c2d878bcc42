package org.quarterdeck.privacy.process;

import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.cases.Case;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.privacy.ErasureCases;
import org.quarterdeck.privacy.OpenDoors;
import org.springframework.stereotype.Component;

/** Runs the process of an erasure, and looks where cases stand: as the house. */
@Component
class EngineErasures implements ErasureCases, OpenDoors {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineErasures(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void begin(CaseNumber number) {
        door.asTheHouse(() -> runtime.createProcessInstanceByKey(DataErasure.KEY)
                .businessKey(number.value())
                .setVariable(DataErasure.TITLE.name(), "Erasure of personal data")
                .execute());
    }

    @Override
    public boolean isWithdrawable(Case about) {
        return door.asTheHouse(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(about.number().value())
                        .messageEventSubscriptionName(about.process() + ".withdrawn")
                        .count())
                > 0;
    }
}
