package org.quarterdeck.corrections.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.corrections.CorrectionFilings;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Starts a correction where every correction starts: at the engine's own door. */
@Component
class EngineCorrectionFilings implements CorrectionFilings {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineCorrectionFilings(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public CaseNumber file(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(door.through(() -> runtime.createProcessInstanceByKey(PaymentCorrection.KEY)
                        .businessKey(reference)
                        .setVariables(values)
                        .execute())
                .getBusinessKey());
    }
}
