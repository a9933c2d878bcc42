package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.claims.Cashiers;
import org.springframework.stereotype.Component;

/** Finds whom to offer the check. */
@Component
public class NameCheckers implements JavaDelegate {

    private final Cashiers cashiers;

    NameCheckers(Cashiers cashiers) {
        this.cashiers = cashiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Claiming.CHECKERS.set(execution, Claiming.joined(cashiers.checkers(caseOf(execution))));
    }
}
