package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Notes what the table makes of the reviews. What it was told and said is nothing that the engine keeps. */
@Component
public class NoteRecommendation implements JavaDelegate {

    private static final String WEIGHED = "weighed";

    private final Selection selection;

    NoteRecommendation(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<?, ?> weighed = (Map<?, ?>) execution.getVariable(WEIGHED);
        boolean discussed = "discuss".equals(weighed.get("way"));
        selection.recommend(
                caseOf(execution),
                String.valueOf(weighed.get("recommendation")),
                Boolean.TRUE.equals(weighed.get("tooFewReviews")),
                discussed);
        execution.removeVariables(List.of(WEIGHED, "countedReviews", "median", "spread"));
        WorkshopReview.TO_DISCUSS.set(execution, discussed);
    }
}
