package org.quarterdeck.appeals.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.appeals.AppealFilings;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Starts an appeal where every appeal starts: at the engine's own door. */
@Component
class EngineAppealFilings implements AppealFilings {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineAppealFilings(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public CaseNumber file(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(door.through(() -> runtime.createProcessInstanceByKey(Appealing.KEY)
                        .businessKey(reference)
                        .setVariables(values)
                        .execute())
                .getBusinessKey());
    }
}
