package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Rounds;
import org.quarterdeck.budget.Tally;
import org.springframework.stereotype.Component;

/** How was the step answered, and is there another? */
@Component
public class CountAnswers implements JavaDelegate {

    private final Rounds rounds;

    CountAnswers(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Tally tally = rounds.count(caseOf(execution));
        BudgetApproval.APPROVED.set(execution, tally == Tally.APPROVED);
        BudgetApproval.REJECTED.set(execution, tally == Tally.REJECTED);
        BudgetApproval.RETURNED.set(execution, tally == Tally.RETURNED);
        BudgetApproval.NOBODY_LEFT.set(execution, tally == Tally.NOBODY_LEFT);
        BudgetApproval.MORE_STEPS.set(execution, tally == Tally.APPROVED && rounds.advance(caseOf(execution)));
    }
}
