package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.execution.Pursuit;
import org.quarterdeck.execution.Reporting;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom a task is offered that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellWhoIsAsked implements TaskListener {

    private final Pursuit pursuit;
    private final Reporting reporting;
    private final Post post;

    TellWhoIsAsked(Pursuit pursuit, Reporting reporting, Post post) {
        this.pursuit = pursuit;
        this.reporting = reporting;
        this.post = post;
    }

    @Override
    public void notify(DelegateTask task) {
        List<PersonId> offered = task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
        post.tell(
                offered,
                letter(task.getTaskDefinitionKey(), task.getExecution()).on(task.getId()));
    }

    private Letter letter(String step, DelegateExecution execution) {
        CaseNumber number = caseOf(execution);
        return switch (step) {
            case PlanExecution.REPORT_PROGRESS -> reporting.askingForReport(number, PlanExecution.reportOf(execution));
            case PlanExecution.CONFIRM_ACHIEVEMENT ->
                reporting.askingForConfirmation(number, PlanExecution.reportOf(execution));
            default -> pursuit.askingForEvaluation(number);
        };
    }
}
