package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.transfer.Agreement;
import org.quarterdeck.transfer.Side;
import org.springframework.stereotype.Component;

/** Finds whom to ask for a line. */
@Component
public class NameLineApprovers implements JavaDelegate {

    private final Agreement agreement;

    NameLineApprovers(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Side side = BudgetTransfer.side(execution);
        List<PersonId> people = agreement.eligible(caseOf(execution), side);
        BudgetTransfer.SIDE.setLocal(execution, side.id());
        BudgetTransfer.APPROVERS.setLocal(
                execution, people.stream().map(PersonId::value).collect(Collectors.joining(",")));
        BudgetTransfer.ANYBODY_LEFT.setLocal(execution, !people.isEmpty());
    }
}
