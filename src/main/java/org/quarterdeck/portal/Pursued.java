package org.quarterdeck.portal;

import java.util.Optional;
import org.quarterdeck.execution.Progress.Goal;
import org.quarterdeck.portal.PlanInFull.Objective;
import org.quarterdeck.portal.PlanInFull.Result;
import org.quarterdeck.strategy.AdoptedObjective;

/** An objective, the money laid out for it and how it comes along (SP-17). */
record Pursued(AdoptedObjective objective, Laid laid, Advance advance) {

    /** @param goal how it comes along; empty before its plan is adopted */
    static Pursued of(AdoptedObjective objective, Optional<Goal> goal) {
        return new Pursued(
                objective,
                goal.map(Laid::of).orElse(Laid.NOTHING_YET),
                goal.map(Advance::of).orElse(Advance.NOT_BEGUN));
    }

    ObjectiveSheet sheet() {
        return new ObjectiveSheet(
                objective.code(),
                objective.title(),
                objective.owner().value(),
                objective.budgetLine(),
                objective.envelope().toString(),
                objective.keyResults().stream().map(KeyResultRow::of).toList(),
                laid.asked(),
                laid.committed(),
                laid.spent(),
                advance.words(),
                advance.overdue());
    }

    Objective inFull() {
        return new Objective(
                objective.code(),
                objective.title(),
                objective.owner().value(),
                objective.budgetLine(),
                objective.envelope().decimal(),
                objective.envelope().currency().getCurrencyCode(),
                laid.asked(),
                laid.committed(),
                laid.spent(),
                advance.state(),
                advance.percent(),
                advance.overdue(),
                objective.keyResults().stream().map(Result::of).toList());
    }
}
