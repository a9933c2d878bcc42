package org.quarterdeck.budget.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.budget.Filings;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Starts a request where every request starts: at the engine's own door. */
@Component
class EngineFilings implements Filings {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineFilings(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public CaseNumber file(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(door.through(() -> runtime.createProcessInstanceByKey(BudgetApproval.KEY)
                        .businessKey(reference)
                        .setVariables(values)
                        .execute())
                .getBusinessKey());
    }
}
