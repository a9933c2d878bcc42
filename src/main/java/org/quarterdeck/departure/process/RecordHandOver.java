package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Succession;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Takes what somebody said about who owns the line from now on. */
@Component
public class RecordHandOver implements JavaDelegate {

    private final Succession succession;

    RecordHandOver(Succession succession) {
        this.succession = succession;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        PersonId successor = new PersonId(String.valueOf(filing.values().get("successor")));
        succession.handOver(caseOf(execution), DepartureWords.LINE.of(execution), filing.person(), successor);
    }
}
