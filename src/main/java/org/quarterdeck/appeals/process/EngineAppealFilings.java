package org.quarterdeck.appeals.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.appeals.AppealFilings;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
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
        return door.through(() -> start(values, reference));
    }

    @Override
    public CaseNumber fileFor(PersonId appellant, Map<String, Object> values) {
        return door.onBehalfOf(appellant, Circle.MEMBERS, () -> start(values, null));
    }

    private CaseNumber start(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(runtime.createProcessInstanceByKey(Appealing.KEY)
                .businessKey(reference)
                .setVariables(values)
                .execute()
                .getBusinessKey());
    }
}
