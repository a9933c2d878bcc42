package org.quarterdeck.corrections.process;

import java.util.Map;
import org.quarterdeck.corrections.CorrectionPolicy;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the engine which rules a case has been decided under. */
@Component
class EngineCorrectionPolicy implements CorrectionPolicy {

    private final Policies policies;

    EngineCorrectionPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
