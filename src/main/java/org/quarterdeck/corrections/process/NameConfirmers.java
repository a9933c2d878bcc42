package org.quarterdeck.corrections.process;

import static org.quarterdeck.corrections.process.PaymentCorrection.caseOf;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.corrections.Confirmation;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds whom to ask. */
@Component
public class NameConfirmers implements JavaDelegate {

    private final Confirmation confirmation;

    NameConfirmers(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String people = confirmation.eligible(caseOf(execution)).stream()
                .map(PersonId::value)
                .collect(Collectors.joining(","));
        PaymentCorrection.CONFIRMERS.set(execution, people);
    }
}
