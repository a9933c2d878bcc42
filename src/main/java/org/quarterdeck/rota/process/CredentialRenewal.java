package org.quarterdeck.rota.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/credential-renewal}. */
final class CredentialRenewal {

    static final String KEY = "credential-renewal";
    static final String RENEWED_ELSEWHERE = KEY + ".renewed-elsewhere";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private CredentialRenewal() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
