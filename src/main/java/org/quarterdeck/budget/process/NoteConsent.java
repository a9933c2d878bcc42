package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.FastTrack;
import org.springframework.stereotype.Component;

/** Takes silence for consent, now that everybody has had the time to object. */
@Component
public class NoteConsent implements JavaDelegate {

    private final FastTrack fastTrack;

    NoteConsent(FastTrack fastTrack) {
        this.fastTrack = fastTrack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        fastTrack.consent(caseOf(execution));
    }
}
