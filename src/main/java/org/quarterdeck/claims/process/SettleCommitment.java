package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.claims.Claims;
import org.springframework.stereotype.Component;

/** Ends a request that was paid; what is left is given back. */
@Component
public class SettleCommitment implements JavaDelegate {

    private final Claims claims;

    SettleCommitment(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        claims.settle(caseOf(execution));
        Claiming.OUTCOME.set(execution, "spent");
    }
}
