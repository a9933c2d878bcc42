package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Rounds;
import org.springframework.stereotype.Component;

/** Finds whom to offer a seat. */
@Component
public class NameApprovers implements JavaDelegate {

    private final Rounds rounds;

    NameApprovers(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Rounds.Asking asking = rounds.nameApprovers(caseOf(execution), Seats.asked(execution));
        BudgetApproval.APPROVERS.setLocal(execution, Seats.joined(asking.people()));
        BudgetApproval.ANYBODY_LEFT.setLocal(execution, !asking.people().isEmpty());
        Invitation.write(execution, asking.letter());
    }
}
