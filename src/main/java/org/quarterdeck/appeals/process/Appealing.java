package org.quarterdeck.appeals.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The vocabulary of {@code processes/appeal}. */
final class Appealing {

    static final String KEY = "appeal";
    static final String HEAR_APPEAL = "hear-appeal";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    // what the decision table asks and answers
    static final ProcessVariable<Boolean> DECIDED = ProcessVariable.flag("decided");
    static final ProcessVariable<Long> DAYS = new ProcessVariable<>("days", Long.class);
    static final ProcessVariable<Integer> EARLIER_APPEALS = ProcessVariable.number("earlierAppeals");
    static final ProcessVariable<Boolean> CONCERNED = ProcessVariable.flag("concerned");
    static final ProcessVariable<Boolean> OWN_DECISION = ProcessVariable.flag("ownDecision");
    static final ProcessVariable<String> GROUND = ProcessVariable.text("ground");
    static final ProcessVariable<String> ADMISSIBILITY = ProcessVariable.text("admissibility");

    static final ProcessVariable<String> HEARERS = ProcessVariable.text("hearers");

    // what gateways ask
    static final ProcessVariable<Boolean> ADMISSIBLE = ProcessVariable.flag("admissible");
    static final ProcessVariable<Boolean> ANYBODY_LEFT = ProcessVariable.flag("anybodyLeft");
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private Appealing() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static String joined(List<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.joining(","));
    }
}
