package org.quarterdeck.strategy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.appeals.Appealable;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Reopening.Turn;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * A plan's no, as one may appeal against it. It can only be sent back: what a vote decided is for a vote, and no plan is adopted that no
 * sponsor has signed. One that was adopted is rescinded or amended, by a decision of the same class (SP-19).
 */
@Component
class PlanAppeals implements Appealable {

    private final Plans plans;
    private final Remands remands;
    private final Signatures signatures;
    private final Reopening reopening;

    PlanAppeals(Plans plans, Remands remands, Signatures signatures, Reopening reopening) {
        this.plans = plans;
        this.remands = remands;
        this.signatures = signatures;
        this.reopening = reopening;
    }

    @Override
    public String process() {
        return PlanMinutes.PROCESS;
    }

    @Override
    public Optional<Ruling> ruling(CaseNumber number) {
        return plans.find(number)
                .filter(StrategyPlan::isTurnedDown)
                .flatMap(plan -> plans.endedAt(number)
                        .map(told -> new Ruling(
                                plan.status().id(),
                                told,
                                remands.veto(plan).isEmpty(),
                                false,
                                remands.deciders(plan),
                                Set.of(plan.owner()))));
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        if (plans.read(number).isOwnedBy(person)) {
            return Optional.of("you proposed this plan");
        }
        return signatures.isRecused(number, person)
                ? Optional.of("you have declared a conflict of interest")
                : Optional.empty();
    }

    @Override
    public void overturn(CaseNumber number, CaseNumber appeal) {
        throw new NotNow(
                "plan %s can only be sent back: it is adopted by a vote and a sponsor alone".formatted(number));
    }

    @Override
    public void remand(CaseNumber number, CaseNumber appeal) {
        PlanText text = plans.text(plans.read(number));
        reopening.lead(
                process(),
                number,
                Turn.REMANDED,
                appeal,
                Map.of("title", text.title(), "amount", text.funding().decimal()));
    }
}
