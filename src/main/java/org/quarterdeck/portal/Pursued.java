package org.quarterdeck.portal;

import org.quarterdeck.portal.PlanInFull.Objective;
import org.quarterdeck.portal.PlanInFull.Result;
import org.quarterdeck.strategy.AdoptedObjective;

/** An objective, the money laid out for it and how it comes along (SP-17). */
record Pursued(AdoptedObjective objective, Laid laid, Advance advance) {

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
