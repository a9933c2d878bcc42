package org.quarterdeck.ballot.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/ballot}. */
final class BallotProcess {

    static final String KEY = "ballot";
    static final String CAST_VOTE = "cast-vote";
    static final String SETTLED = "ballot.settled";

    // what the caller hands in: the key of its own process
    static final ProcessVariable<String> QUESTION = ProcessVariable.text("question");

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    // what the decision table asks and answers
    static final ProcessVariable<String> KIND = ProcessVariable.text("kind");

    @SuppressWarnings("rawtypes") // a row of a table
    static final ProcessVariable<Map> DECISION_CLASS = new ProcessVariable<>("decisionClass", Map.class);

    // when the drawing's timers are due
    static final ProcessVariable<Date> CLOSING = new ProcessVariable<>("closing", Date.class);
    static final ProcessVariable<Date> FIRST_REMINDER = new ProcessVariable<>("firstReminder", Date.class);
    static final ProcessVariable<Date> LAST_REMINDER = new ProcessVariable<>("lastReminder", Date.class);

    // whose vote a task is for
    static final ProcessVariable<String> ELECTOR = ProcessVariable.text("elector");

    // what gateways ask
    static final ProcessVariable<Boolean> ANYBODY_SEATED = ProcessVariable.flag("anybodySeated");
    static final ProcessVariable<Boolean> DECIDED = ProcessVariable.flag("decided");
    static final ProcessVariable<Boolean> TOO_FEW = ProcessVariable.flag("tooFew");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private BallotProcess() {}

    @SuppressWarnings("unchecked") // columns have names
    static Map<String, ?> decisionClass(DelegateExecution execution) {
        return DECISION_CLASS
                .find(execution)
                .orElseThrow(() ->
                        new IllegalStateException("the table decision-class has no row for " + KIND.of(execution)));
    }

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
