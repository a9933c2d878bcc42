package org.quarterdeck.volunteer.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.RuleBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.volunteer.VolunteerFilings;
import org.springframework.stereotype.Component;

/** Starts an application at the engine's own door, whoever brings it. */
@Component
class EngineVolunteerFilings implements VolunteerFilings {

    private final RuntimeService runtime;
    private final EngineDoor door;
    private final RuleBook ruleBook;

    EngineVolunteerFilings(RuntimeService runtime, EngineDoor door, RuleBook ruleBook) {
        this.runtime = runtime;
        this.door = door;
        this.ruleBook = ruleBook;
    }

    @Override
    public CaseNumber file(Map<String, Object> values, @Nullable String reference) {
        return door.through(() -> start(values, reference));
    }

    @Override
    public CaseNumber fileFor(PersonId applicant, Map<String, Object> values) {
        return door.onBehalfOf(applicant, Circle.MEMBERS, () -> start(values, null));
    }

    @Override
    public byte[] form() {
        return ruleBook.startForm(VolunteerOnboarding.KEY);
    }

    private CaseNumber start(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(runtime.createProcessInstanceByKey(VolunteerOnboarding.KEY)
                .businessKey(reference)
                .setVariables(values)
                .execute()
                .getBusinessKey());
    }
}
