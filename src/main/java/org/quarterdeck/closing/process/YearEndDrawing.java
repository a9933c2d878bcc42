package org.quarterdeck.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.closing.YearEndSeat;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/year-end}. */
final class YearEndDrawing {

    static final String KEY = "year-end";
    static final String CHOOSE_COMMITMENTS = "choose-commitments";
    static final String CONFIRM_CHOICE = "confirm-choice";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> REQUESTER = ProcessVariable.text("requester");

    static final ProcessVariable<String> DECIDERS = ProcessVariable.text("deciders");

    // what gateways ask
    static final ProcessVariable<Boolean> MORE_REQUESTS = ProcessVariable.flag("moreRequests");
    static final ProcessVariable<Boolean> MORE_COMMITMENTS = ProcessVariable.flag("moreCommitments");
    static final ProcessVariable<Boolean> NOTHING_COMMITTED = ProcessVariable.flag("nothingCommitted");
    static final ProcessVariable<Boolean> ANYBODY_LEFT = ProcessVariable.flag("anybodyLeft");
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");
    static final ProcessVariable<Boolean> CONFIRMED = ProcessVariable.flag("confirmed");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private YearEndDrawing() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static YearEndSeat seat(String task) {
        return switch (task) {
            case CHOOSE_COMMITMENTS -> YearEndSeat.CHOICE;
            case CONFIRM_CHOICE -> YearEndSeat.CONFIRMATION;
            default -> throw new IllegalArgumentException("a year end has no task " + task);
        };
    }
}
