package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Probation;
import org.springframework.stereotype.Component;

/** Tells coordinators and leads that a mentor has not reviewed a probation, and lets coordinators do it (X7). */
@Component
public class CallForProbationReview implements JavaDelegate {

    private final Probation probation;
    private final ReviewTasks reviewTasks;

    CallForProbationReview(Probation probation, ReviewTasks reviewTasks) {
        this.probation = probation;
        this.reviewTasks = reviewTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        probation.callForReview(caseOf(execution));
        reviewTasks.offerToCoordinators(execution);
    }
}
