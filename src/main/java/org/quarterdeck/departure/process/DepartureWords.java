package org.quarterdeck.departure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/volunteer-offboarding} and {@code processes/inactivity-review}. */
final class DepartureWords {

    static final String OFFBOARDING = "volunteer-offboarding";
    static final String REVIEW = "inactivity-review";
    static final String OBJECTION_RAISED = REVIEW + ".objection-raised";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    /** Whose access is taken back; handed on to {@code access-removal}. */
    static final ProcessVariable<String> PERSON = ProcessVariable.text("person");

    /** Whether there is a cause to hurry; handed on as well. */
    static final ProcessVariable<Boolean> FOR_CAUSE = ProcessVariable.flag("forCause");

    /** Which line a task is about. */
    static final ProcessVariable<String> LINE = ProcessVariable.text("line");

    // what gateways ask
    static final ProcessVariable<Boolean> EMERITUS = ProcessVariable.flag("emeritus");
    static final ProcessVariable<Boolean> INACTIVE = ProcessVariable.flag("inactive");
    static final ProcessVariable<Boolean> STAYING = ProcessVariable.flag("staying");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private DepartureWords() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static boolean isStaying(Filing filing) {
        return "stay".equals(filing.values().get("decision"));
    }
}
