package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.departure.Succession;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** What the drawing goes through one by one. */
@Component
@Drawn
public class DepartureParts {

    private final Succession succession;

    DepartureParts(Succession succession) {
        this.succession = succession;
    }

    /** The codes of the lines that whoever leaves owns. */
    public List<String> lines(DelegateExecution execution) {
        return succession.lines(caseOf(execution));
    }
}
