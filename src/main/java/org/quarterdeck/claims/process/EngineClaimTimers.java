package org.quarterdeck.claims.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.quarterdeck.claims.ClaimTimers;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Sets the timers anew as the drawing says: the message leads back to the claim, whose timers are counted then. */
@Component
class EngineClaimTimers implements ClaimTimers {

    private static final String KEY = "budget-approval";
    private static final String EXTENDED = KEY + ".time-extended";

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineClaimTimers(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void setAnew(CaseNumber number) {
        door.asTheHouse(() -> {
            ProcessInstance instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number.value(), KEY)
                    .singleResult();
            runtime.setVariable(instance.getId(), Claiming.MORE_TIME.name(), true);
            return runtime.createMessageCorrelation(EXTENDED)
                    .processInstanceId(instance.getId())
                    .correlateAllWithResult();
        });
    }
}
