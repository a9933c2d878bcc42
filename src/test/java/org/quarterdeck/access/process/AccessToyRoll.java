package org.quarterdeck.access.process;

import static org.quarterdeck.access.process.AccessSteps.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Grant;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The systems that the toy drawing goes through. */
@Component
@Drawn
public class AccessToyRoll {

    private final Accesses accesses;

    AccessToyRoll(Accesses accesses) {
        this.accesses = accesses;
    }

    public List<String> systems(DelegateExecution execution) {
        return accesses.of(caseOf(execution)).stream().map(Grant::system).toList();
    }
}
