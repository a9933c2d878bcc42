package org.quarterdeck.strategy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/strategic-plan-signoff}. */
final class PlanSignoff {

    static final String KEY = "strategic-plan-signoff";
    static final String DISPOSE_COMMENT = "dispose-comment";
    static final String CONFIRM_CHANGE = "confirm-change";
    static final String SPONSOR_SIGNOFF = "sponsor-signoff";
    static final String COMMENTED = KEY + ".commented";
    static final String AMENDED = KEY + ".amended";
    static final String REOPENED = KEY + ".reopened";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> AMOUNT = ProcessVariable.text("amount");

    // which of several it is about
    static final ProcessVariable<Integer> COMMENT = ProcessVariable.number("comment");
    static final ProcessVariable<Integer> CHANGED_VERSION = ProcessVariable.number("changedVersion");

    // what gateways ask
    static final ProcessVariable<Boolean> MATERIAL = ProcessVariable.flag("material");
    static final ProcessVariable<Boolean> VETO_REMANDED = ProcessVariable.flag("vetoRemanded");
    static final ProcessVariable<Boolean> PASSED = ProcessVariable.flag("passed");
    static final ProcessVariable<Boolean> FAILED = ProcessVariable.flag("failed");
    static final ProcessVariable<Boolean> ANYBODY_LEFT = ProcessVariable.flag("anybodyLeft");
    static final ProcessVariable<Boolean> SIGNED = ProcessVariable.flag("signed");
    static final ProcessVariable<Boolean> VETOED = ProcessVariable.flag("vetoed");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private PlanSignoff() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    /** What was handed in for a field of a form; null where it was left empty. */
    static @Nullable String text(Filing filing, String field) {
        Object value = filing.values().get(field);
        return value == null ? null : value.toString();
    }
}
