package org.quarterdeck.closing.process;

import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.closing.HeldCases;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.PeriodClosed;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Sends each case the message that its drawing waits for. */
@Component
class EngineHeldCases implements HeldCases {

    private final RuntimeService runtime;
    private final EngineDoor door;
    private final Docket docket;

    EngineHeldCases(RuntimeService runtime, EngineDoor door, Docket docket) {
        this.runtime = runtime;
        this.door = door;
        this.docket = docket;
    }

    @Override
    public void tell(CaseNumber number) {
        String process = docket.find(number).orElseThrow().process();
        door.asTheHouse(() -> runtime.createMessageCorrelation(PeriodClosed.message(process))
                .processInstanceBusinessKey(number.value())
                .correlateWithResult());
    }
}
