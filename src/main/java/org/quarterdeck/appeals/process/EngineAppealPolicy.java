package org.quarterdeck.appeals.process;

import java.util.Map;
import org.quarterdeck.appeals.AppealPolicy;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the engine which rules an appeal has been decided under. */
@Component
class EngineAppealPolicy implements AppealPolicy {

    private final Policies policies;

    EngineAppealPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
