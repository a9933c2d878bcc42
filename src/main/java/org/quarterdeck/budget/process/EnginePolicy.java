package org.quarterdeck.budget.process;

import java.util.Map;
import org.quarterdeck.budget.PolicyInForce;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the engine which rules a request has been decided under. */
@Component
class EnginePolicy implements PolicyInForce {

    private final Policies policies;

    EnginePolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
