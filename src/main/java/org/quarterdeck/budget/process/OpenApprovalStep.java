package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Rounds;
import org.springframework.stereotype.Component;

/** Opens the next step of the route. */
@Component
public class OpenApprovalStep implements JavaDelegate {

    private final Rounds rounds;

    OpenApprovalStep(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Rounds.OpenStep step = rounds.open(caseOf(execution));
        BudgetApproval.APPROVAL_STEP.set(execution, step.approver());
        BudgetApproval.SEATS.set(execution, step.seats());
        BudgetApproval.STEP_DECIDED.set(execution, false);
        BudgetApproval.BY_BALLOT.set(execution, step.isBallot());
        BudgetApproval.pass(execution, BudgetApproval.ON_FAST_TRACK, step.isFast());
    }
}
