package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.claims.Stated;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what the requester claims. */
@Component
public class StateClaim implements JavaDelegate {

    private final Claims claims;

    StateClaim(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        claims.state(caseOf(execution), filing.person(), Stated.of(filing.values()));
    }
}
