package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.CarryForward;
import org.quarterdeck.closing.YearEndSeat;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds whom to ask what goes on. */
@Component
public class NameChoosers implements JavaDelegate {

    private final CarryForward carryForward;

    NameChoosers(CarryForward carryForward) {
        this.carryForward = carryForward;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<PersonId> people = carryForward.eligible(caseOf(execution), YearEndSeat.CHOICE);
        YearEndDrawing.DECIDERS.set(
                execution, people.stream().map(PersonId::value).collect(Collectors.joining(",")));
        YearEndDrawing.ANYBODY_LEFT.set(execution, !people.isEmpty());
    }
}
