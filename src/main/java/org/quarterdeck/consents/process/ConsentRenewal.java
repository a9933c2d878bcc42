package org.quarterdeck.consents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/consent-renewal}. */
final class ConsentRenewal {

    static final String KEY = "consent-renewal";
    static final String SETTLED = KEY + ".settled";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private ConsentRenewal() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
