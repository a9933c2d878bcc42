package org.quarterdeck.closing.process;

import java.util.Map;
import org.quarterdeck.closing.YearEndPolicy;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the engine which rules a year end has been decided under. */
@Component
class EngineYearEndPolicy implements YearEndPolicy {

    private final Policies policies;

    EngineYearEndPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
