package org.quarterdeck.privacy.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/data-erasure}. */
final class DataErasure {

    static final String KEY = "data-erasure";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    // what gateways ask, and until when something is held
    static final ProcessVariable<Boolean> ALL_ENDED = ProcessVariable.flag("allEnded");
    static final ProcessVariable<Boolean> ANYTHING_HELD = ProcessVariable.flag("anythingHeld");
    static final ProcessVariable<Date> HELD_UNTIL = new ProcessVariable<>("heldUntil", Date.class);

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private DataErasure() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
