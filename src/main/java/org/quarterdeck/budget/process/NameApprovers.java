package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Rounds;
import org.quarterdeck.kernel.PersonId;
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
        List<PersonId> named = rounds.nameApprovers(caseOf(execution));
        BudgetApproval.APPROVERS.setLocal(
                execution, named.stream().map(PersonId::value).collect(Collectors.joining(",")));
        BudgetApproval.ANYBODY_LEFT.setLocal(execution, !named.isEmpty());
    }
}
