package org.quarterdeck.workshop.process;

import java.util.Map;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.workshop.ProposalPolicy;
import org.springframework.stereotype.Component;

/** Asks the engine which rules a proposal has been decided under. */
@Component
class EngineProposalPolicy implements ProposalPolicy {

    private final Policies policies;

    EngineProposalPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
