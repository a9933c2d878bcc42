package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.closing.CarryForward;
import org.quarterdeck.closing.YearEndSeat;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what the second person says of a choice. */
@Component
public class RecordAssent implements JavaDelegate {

    private final CarryForward carryForward;

    RecordAssent(CarryForward carryForward) {
        this.carryForward = carryForward;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Map<String, Object> values = filing.values();
        boolean recused = Boolean.TRUE.equals(values.get("conflict"));
        boolean confirmed = !recused && "confirm".equals(values.get("decision"));
        YearEndDrawing.RECUSED.set(execution, recused);
        YearEndDrawing.CONFIRMED.set(execution, confirmed);
        if (recused) {
            carryForward.recuse(caseOf(execution), YearEndSeat.CONFIRMATION, filing.person());
        } else if (confirmed) {
            carryForward.confirm(caseOf(execution), filing.person());
        } else {
            carryForward.sendBack(
                    caseOf(execution), filing.person(), text(values, "reasonCode"), text(values, "comment"));
        }
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
