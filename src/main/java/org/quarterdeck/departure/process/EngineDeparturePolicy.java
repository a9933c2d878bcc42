package org.quarterdeck.departure.process;

import java.util.Map;
import org.quarterdeck.departure.DeparturePolicy;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the engine which rules a case has been decided under. */
@Component
class EngineDeparturePolicy implements DeparturePolicy {

    private final Policies policies;

    EngineDeparturePolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
