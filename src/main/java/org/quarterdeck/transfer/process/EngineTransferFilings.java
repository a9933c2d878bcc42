package org.quarterdeck.transfer.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.transfer.TransferFilings;
import org.springframework.stereotype.Component;

/** Starts a transfer where every transfer starts: at the engine's own door. */
@Component
class EngineTransferFilings implements TransferFilings {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineTransferFilings(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public CaseNumber file(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(door.through(() -> runtime.createProcessInstanceByKey(BudgetTransfer.KEY)
                        .businessKey(reference)
                        .setVariables(values)
                        .execute())
                .getBusinessKey());
    }
}
