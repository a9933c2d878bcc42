package org.quarterdeck.transfer.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.transfer.Side;

/** The vocabulary of {@code processes/budget-transfer}. */
final class BudgetTransfer {

    static final String KEY = "budget-transfer";
    static final String APPROVE_TRANSFER = "approve-transfer";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> REQUESTER = ProcessVariable.text("requester");

    /** Which line a seat answers for; tells the two tasks apart. */
    static final ProcessVariable<String> SIDE = ProcessVariable.text("side");

    static final ProcessVariable<String> APPROVERS = ProcessVariable.text("approvers");

    // what gateways ask
    static final ProcessVariable<Boolean> ANYBODY_LEFT = ProcessVariable.flag("anybodyLeft");
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");
    static final ProcessVariable<Boolean> REFUSED = ProcessVariable.flag("refused");
    static final ProcessVariable<Boolean> AGREED = ProcessVariable.flag("agreed");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private static final ProcessVariable<Integer> SEAT = ProcessVariable.number("loopCounter");

    private BudgetTransfer() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    /** What the engine keeps of a transfer from the start. */
    static Map<String, Object> atTheStart(String title, PersonId requester) {
        return Map.of(TITLE.name(), title, REQUESTER.name(), requester.value());
    }

    /** The side that a seat of the drawing answers for. */
    static Side side(VariableScope seat) {
        return Side.values()[SEAT.of(seat)];
    }
}
