package org.quarterdeck.volunteer.process;

import java.util.Map;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.volunteer.VolunteerPolicy;
import org.springframework.stereotype.Component;

/** Asks the engine which rules an application has been decided under. */
@Component
class EngineVolunteerPolicy implements VolunteerPolicy {

    private final Policies policies;

    EngineVolunteerPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
