package org.quarterdeck.budget.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.quarterdeck.budget.Commissions;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * What a call of {@code budget-approval} hands in, as its intake does for people: {@code
 * camunda:variableMappingDelegateExpression="${commissionedRequest}"} beside {@code <camunda:in
 * businessKey="#{budgetNumber}"/>}. The caller's variable {@code budgetNumber} names a request that {@link Commissions#file} has
 * filed. Nothing is handed back: how the request ended stands where requests are kept.
 */
@Component
@Drawn
public class CommissionedRequest implements DelegateVariableMapping {

    private static final ProcessVariable<String> BUDGET_NUMBER = ProcessVariable.text("budgetNumber");

    private final Commissions commissions;

    CommissionedRequest(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public void mapInputVariables(DelegateExecution caller, VariableMap handedIn) {
        CaseNumber number = new CaseNumber(BUDGET_NUMBER.of(caller));
        handedIn.putAll(BudgetApproval.atTheStart(commissions.requesterOf(number), commissions.askOf(number)));
    }

    @Override
    public void mapOutputVariables(DelegateExecution caller, VariableScope request) {
        // nothing comes back
    }
}
