package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.Acceptances;
import org.quarterdeck.workshop.Rehearings;
import org.quarterdeck.workshop.Selection;
import org.quarterdeck.workshop.Verdict;
import org.springframework.stereotype.Component;

/** Gives a place to a proposal whose rejection a hearing has overturned. How is it decided? */
@Component
public class OverturnRejection implements JavaDelegate {

    private final Rehearings rehearings;
    private final Acceptances acceptances;
    private final Selection selection;

    OverturnRejection(Rehearings rehearings, Acceptances acceptances, Selection selection) {
        this.rehearings = rehearings;
        this.acceptances = acceptances;
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        rehearings.overturn(caseOf(execution), filing.person(), Reopening.appealOf(filing));
        Verdict verdict = acceptances.verdict(caseOf(execution));
        WorkshopReview.ACCEPTED.set(execution, verdict == Verdict.ACCEPT);
        WorkshopReview.WAITLISTED.set(execution, verdict == Verdict.WAITLIST);
        WorkshopReview.HANDLERS.set(
                execution, selection.handlers(caseOf(execution)).id());
        WorkshopReview.COSTED.set(execution, acceptances.isCosted(caseOf(execution)));
    }
}
