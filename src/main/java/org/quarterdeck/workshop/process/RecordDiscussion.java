package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.ChairAnswer;
import org.quarterdeck.workshop.Selection;
import org.quarterdeck.workshop.WhatNext;
import org.springframework.stereotype.Component;

/** Takes what the discussion came to. */
@Component
public class RecordDiscussion implements JavaDelegate {

    private final Selection selection;

    RecordDiscussion(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        WhatNext next = selection.discuss(caseOf(execution), filing.person(), ChairAnswer.of(filing.values()));
        WorkshopReview.answered(execution, next);
        WorkshopReview.HANDLERS.set(
                execution, selection.handlers(caseOf(execution)).id());
    }
}
