package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.claims.Claim;
import org.quarterdeck.claims.ClaimState;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what a checker handed in. */
@Component
public class RecordCheck implements JavaDelegate {

    private final Claims claims;

    RecordCheck(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Claim claim = claims.check(caseOf(execution), filing.person(), HandedCheck.of(filing));
        Claiming.CLAIM_APPROVED.set(execution, claim.state() == ClaimState.APPROVED);
        Claiming.CLAIM_REJECTED.set(execution, claim.state() == ClaimState.REJECTED);
    }
}
