package org.quarterdeck.budget.process;

import java.math.BigDecimal;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.quarterdeck.budget.Ask;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/** The vocabulary of {@code processes/budget-approval}. */
final class BudgetApproval {

    static final String KEY = "budget-approval";
    static final String APPROVE_REQUEST = "approve-request";
    static final String REVISE_REQUEST = "revise-request";
    static final String PAYOUT_ACCOUNT_CHANGED = KEY + ".payout-account-changed";
    static final String OBJECT_TO_REQUEST = "object-to-request";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> AMOUNT = ProcessVariable.text("amount");
    static final ProcessVariable<String> REQUESTER = ProcessVariable.text("requester");

    // what the decision tables ask and answer
    static final ProcessVariable<String> FUNDS_CHECK = ProcessVariable.text("fundsCheck");
    static final ProcessVariable<Boolean> FUNDS_SUFFICE = ProcessVariable.flag("fundsSuffice");
    static final ProcessVariable<String> FUNDS_ACTION = ProcessVariable.text("fundsAction");
    static final ProcessVariable<Boolean> OVER_BUDGET = ProcessVariable.flag("overBudget");
    static final ProcessVariable<String> CATEGORY = ProcessVariable.text("category");
    static final ProcessVariable<String> YEARLY_CAP = ProcessVariable.text("yearlyCap");
    static final ProcessVariable<Boolean> RELATED_PARTY = ProcessVariable.flag("relatedParty");
    static final ProcessVariable<Boolean> REMARKABLE = ProcessVariable.flag("remarkable");
    static final ProcessVariable<String> APPROVALS = ProcessVariable.text("approvals");

    // the round of approval
    static final ProcessVariable<String> APPROVAL_STEP = ProcessVariable.text("approvalStep");
    static final ProcessVariable<Integer> SEATS = ProcessVariable.number("seats");
    static final ProcessVariable<String> APPROVERS = ProcessVariable.text("approvers");

    // the fast track
    static final ProcessVariable<Boolean> ON_FAST_TRACK = ProcessVariable.flag("onFastTrack");
    static final ProcessVariable<Boolean> SOMETHING_AGAINST = ProcessVariable.flag("somethingAgainst");
    static final ProcessVariable<Boolean> BY_SILENCE = ProcessVariable.flag("bySilence");
    static final ProcessVariable<String> MAY_OBJECT = ProcessVariable.text("mayObject");
    static final ProcessVariable<Date> OBJECTIONS_UNTIL = new ProcessVariable<>("objectionsUntil", Date.class);

    // what gateways ask
    static final ProcessVariable<Boolean> BY_BALLOT = ProcessVariable.flag("byBallot");
    static final ProcessVariable<Boolean> ANYBODY_LEFT = ProcessVariable.flag("anybodyLeft");
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");
    static final ProcessVariable<Boolean> STEP_DECIDED = ProcessVariable.flag("stepDecided");
    static final ProcessVariable<Boolean> APPROVED = ProcessVariable.flag("approved");
    static final ProcessVariable<Boolean> REJECTED = ProcessVariable.flag("rejected");
    static final ProcessVariable<Boolean> RETURNED = ProcessVariable.flag("returned");
    static final ProcessVariable<Boolean> NOBODY_LEFT = ProcessVariable.flag("nobodyLeft");
    static final ProcessVariable<Boolean> MORE_STEPS = ProcessVariable.flag("moreSteps");
    static final ProcessVariable<Boolean> COMMITTED = ProcessVariable.flag("committed");
    static final ProcessVariable<Boolean> TO_REVISE = ProcessVariable.flag("toRevise");
    static final ProcessVariable<Boolean> WITHDRAWN = ProcessVariable.flag("withdrawn");
    static final ProcessVariable<Boolean> MATERIAL = ProcessVariable.flag("material");

    static final ProcessVariable<Date> CLAIM_DUE = new ProcessVariable<>("claimDue", Date.class);
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private BudgetApproval() {}

    /** Sets what is only asked in the same transaction: the engine hands it on and keeps none of it. */
    static <T> void pass(VariableScope scope, ProcessVariable<T> word, T value) {
        scope.setVariable(word.name(), Variables.untypedValue(value, true));
    }

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    /** What the engine keeps of a request from the start. */
    static Map<String, Object> atTheStart(PersonId requester, Ask ask) {
        return Map.of(
                TITLE.name(), String.valueOf(ask.title()),
                AMOUNT.name(), String.valueOf(ask.amount()),
                REQUESTER.name(), requester.value());
    }

    /** Keeps the title in the engine as it is now, for the lists. */
    static void show(VariableScope scope, Ask ask) {
        TITLE.set(scope, String.valueOf(ask.title()));
    }

    /** Keeps the amount in the community's currency, in which requests are compared and the tables decide; written only where it is another. */
    static void measure(VariableScope scope, Money amount) {
        if (new BigDecimal(AMOUNT.of(scope)).compareTo(amount.toBigDecimal()) != 0) {
            AMOUNT.set(scope, amount.decimal());
        }
    }
}
