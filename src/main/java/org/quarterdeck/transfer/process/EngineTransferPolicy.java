package org.quarterdeck.transfer.process;

import java.util.Map;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.transfer.TransferPolicy;
import org.springframework.stereotype.Component;

/** Asks the engine which rules a transfer has been decided under. */
@Component
class EngineTransferPolicy implements TransferPolicy {

    private final Policies policies;

    EngineTransferPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Object> of(CaseNumber number) {
        return policies.of(number).asFacts();
    }
}
