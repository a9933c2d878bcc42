package org.quarterdeck.workshop.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.workshop.WhatNext;

/** The vocabulary of {@code processes/workshop-proposal-review}. */
final class WorkshopReview {

    static final String KEY = "workshop-proposal-review";
    static final String TRIAGE_PROPOSAL = "triage-proposal";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    // whom the chairs' steps are offered to
    static final ProcessVariable<String> HANDLERS = ProcessVariable.text("handlers");

    // what gateways ask
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");
    static final ProcessVariable<Boolean> TO_REVIEW = ProcessVariable.flag("toReview");
    static final ProcessVariable<Boolean> TO_REVISE = ProcessVariable.flag("toRevise");
    static final ProcessVariable<Boolean> TO_DISCUSS = ProcessVariable.flag("toDiscuss");
    static final ProcessVariable<Boolean> ACCEPTED = ProcessVariable.flag("accepted");
    static final ProcessVariable<Boolean> WAITLISTED = ProcessVariable.flag("waitlisted");
    static final ProcessVariable<Boolean> COSTED = ProcessVariable.flag("costed");
    static final ProcessVariable<Boolean> MONEY_REFUSED = ProcessVariable.flag("moneyRefused");

    /** The request that is called next. */
    static final ProcessVariable<String> BUDGET_NUMBER = ProcessVariable.text("budgetNumber");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private WorkshopReview() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static void answered(DelegateExecution execution, WhatNext next) {
        RECUSED.set(execution, next == WhatNext.RECUSED);
        TO_REVISE.set(execution, next == WhatNext.REVISE);
    }

    static @Nullable String reason(Filing filing) {
        Object value = filing.values().get("reason");
        return value == null ? null : value.toString();
    }
}
