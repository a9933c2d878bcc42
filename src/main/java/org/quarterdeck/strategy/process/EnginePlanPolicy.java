package org.quarterdeck.strategy.process;

import java.util.Map;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.strategy.PlanPolicy;
import org.springframework.stereotype.Component;

/** Asks the engine which rules a plan has been decided under. */
@Component
class EnginePlanPolicy implements PlanPolicy {

    private final Policies policies;

    EnginePlanPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
