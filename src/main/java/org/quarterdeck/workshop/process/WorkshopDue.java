package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.workshop.ProposalDates;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names. */
@Component
@Drawn
public class WorkshopDue {

    private final ProposalDates dates;

    WorkshopDue(ProposalDates dates) {
        this.dates = dates;
    }

    /** When chairs and leads are told that nobody has seen to a proposal. */
    public Date stalled(DelegateExecution execution) {
        return date(dates.stalled());
    }

    /** When a proposal that was sent back goes on as it is. */
    public Date revision(DelegateExecution execution) {
        return date(dates.answer(caseOf(execution)));
    }

    public Date reviewDue(DelegateExecution execution) {
        return date(dates.reviewDue(caseOf(execution)));
    }

    public Date reviewHalfway(DelegateExecution execution) {
        return date(dates.reviewHalfway(caseOf(execution)));
    }

    public Date reviewDueSoon(DelegateExecution execution) {
        return date(dates.reviewDueSoon(caseOf(execution)));
    }

    /** When a silent reviewer is replaced (WP-11). */
    public Date reviewOverdue(DelegateExecution execution) {
        return date(dates.reviewOverdue(caseOf(execution)));
    }

    /** When an acceptance that nobody confirms expires (WP-13). */
    public Date confirmation(DelegateExecution execution) {
        return date(dates.answer(caseOf(execution)));
    }

    public Date firstReminder(DelegateExecution execution) {
        return date(dates.firstReminder(caseOf(execution)));
    }

    public Date lastReminder(DelegateExecution execution) {
        return date(dates.lastReminder(caseOf(execution)));
    }

    public Date eventBegins(DelegateExecution execution) {
        return date(dates.eventBegins(caseOf(execution)));
    }

    public Date eventOver(DelegateExecution execution) {
        return date(dates.eventOver(caseOf(execution)));
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }
}
