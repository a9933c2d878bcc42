package org.quarterdeck.corrections.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/payment-correction}. */
final class PaymentCorrection {

    static final String KEY = "payment-correction";
    static final String CONFIRM_CORRECTION = "confirm-correction";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> REQUESTER = ProcessVariable.text("requester");

    static final ProcessVariable<String> CONFIRMERS = ProcessVariable.text("confirmers");

    // what gateways ask
    static final ProcessVariable<Boolean> CONFIRMED = ProcessVariable.flag("confirmed");
    static final ProcessVariable<Boolean> REFUSED = ProcessVariable.flag("refused");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private PaymentCorrection() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
