package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** The target systems that the drawing sets up one by one. */
@Component
@Drawn
public class RoleSystems {

    private final Enrolment enrolment;

    RoleSystems(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    public List<String> of(DelegateExecution execution) {
        return enrolment.systems(caseOf(execution));
    }
}
