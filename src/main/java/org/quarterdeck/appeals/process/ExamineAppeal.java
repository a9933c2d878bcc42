package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Appeals;
import org.quarterdeck.appeals.Examination;
import org.springframework.stereotype.Component;

/** What does the table have to know of the appeal? */
@Component
public class ExamineAppeal implements JavaDelegate {

    private final Appeals appeals;

    ExamineAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Examination examination = appeals.examine(caseOf(execution));
        Appealing.DECIDED.set(execution, examination.decided());
        Appealing.DAYS.set(execution, examination.days());
        Appealing.EARLIER_APPEALS.set(execution, examination.earlierAppeals());
        Appealing.CONCERNED.set(execution, examination.concerned());
        Appealing.OWN_DECISION.set(execution, examination.ownDecision());
        Appealing.GROUND.set(execution, examination.ground().id());
    }
}
