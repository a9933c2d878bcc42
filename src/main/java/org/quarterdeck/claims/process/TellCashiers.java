package org.quarterdeck.claims.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Tells those to whom a claim is offered, to check or to pay, that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellCashiers implements TaskListener {

    private final Claims claims;

    TellCashiers(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        claims.tellOffered(number, Claiming.offered(task), task.getId());
    }
}
