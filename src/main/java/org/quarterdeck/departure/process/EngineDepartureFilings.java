package org.quarterdeck.departure.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.departure.DepartureFilings;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Starts a departure where every departure starts: at the engine's own door. */
@Component
class EngineDepartureFilings implements DepartureFilings {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineDepartureFilings(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public CaseNumber file(Map<String, Object> values, @Nullable String reference) {
        return door.through(() -> start(values, reference));
    }

    @Override
    public CaseNumber fileFor(PersonId person, Map<String, Object> values, CaseNumber because) {
        return door.onBehalfOf(person, Circle.MEMBERS, () -> start(values, because.value()));
    }

    private CaseNumber start(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(runtime.createProcessInstanceByKey(DepartureWords.OFFBOARDING)
                .businessKey(reference)
                .setVariables(values)
                .execute()
                .getBusinessKey());
    }
}
