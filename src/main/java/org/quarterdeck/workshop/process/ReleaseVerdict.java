package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.quarterdeck.workshop.Verdict;
import org.springframework.stereotype.Component;

/** How is it decided? */
@Component
public class ReleaseVerdict implements JavaDelegate {

    private final Acceptances acceptances;

    ReleaseVerdict(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verdict verdict = acceptances.verdict(caseOf(execution));
        WorkshopReview.ACCEPTED.set(execution, verdict == Verdict.ACCEPT);
        WorkshopReview.WAITLISTED.set(execution, verdict == Verdict.WAITLIST);
        WorkshopReview.COSTED.set(execution, acceptances.isCosted(caseOf(execution)));
    }
}
