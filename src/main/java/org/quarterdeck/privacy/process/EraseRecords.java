package org.quarterdeck.privacy.process;

import static org.quarterdeck.privacy.process.DataErasure.caseOf;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.privacy.Erasures;
import org.springframework.stereotype.Component;

/** Has the rooms erase what they needn't keep. */
@Component
public class EraseRecords implements JavaDelegate {

    private final Erasures erasures;

    EraseRecords(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> heldUntil = erasures.erase(caseOf(execution));
        DataErasure.ANYTHING_HELD.set(execution, heldUntil.isPresent());
        heldUntil.map(Date::from).ifPresent(until -> DataErasure.HELD_UNTIL.set(execution, until));
        DataErasure.OUTCOME.set(execution, "erased");
    }
}
