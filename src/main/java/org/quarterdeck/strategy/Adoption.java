package org.quarterdeck.strategy;

import java.util.List;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries out what an adopted plan says, in the transaction that adopts it (SP-16). */
@Component
class Adoption {

    private final Ledger ledger;
    private final Allotments allotments;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Adoption(Ledger ledger, Allotments allotments, JdbcClient database, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.allotments = allotments;
        this.database = database;
        this.events = events;
    }

    /**
     * Keeps the objectives, and gives their lines the money.
     *
     * @param lineage the plan and those whose place it takes: what they have given already isn't given again
     */
    List<Allotment> fund(StrategyPlan plan, PlanText text, Set<CaseNumber> lineage) {
        text.objectives().forEach(objective -> keep(plan, objective));
        text.objectives().forEach(objective -> mustSuit(lineOf(plan, text, objective), objective));
        return allotments.allot(plan.number(), lineage, text.objectives());
    }

    /** Tells whoever carries the plan out. */
    void announce(StrategyPlan plan, PlanText text) {
        events.publishEvent(new PlanAdopted(
                plan.number(), plan.owner(), text.title(), text.period(), text.objectives(), text.amends()));
    }

    private void keep(StrategyPlan plan, AdoptedObjective objective) {
        database.sql("insert into strategy_objective (plan, code, owner, budget_line) values (?, ?, ?, ?)")
                .params(plan.number().value(), objective.code())
                .params(objective.owner().value(), objective.budgetLine())
                .update();
    }

    private Line lineOf(StrategyPlan plan, PlanText text, AdoptedObjective objective) {
        return ledger.line(new LineCode(objective.budgetLine())).orElseGet(() -> open(plan, text, objective));
    }

    private static void mustSuit(Line line, AdoptedObjective objective) {
        if (!line.currency().equals(objective.envelope().currency())) {
            throw new NotNow("budget line %s is kept in %s, the envelope of %s is in %s"
                    .formatted(
                            line.code(),
                            line.currency(),
                            objective.code(),
                            objective.envelope().currency()));
        }
    }

    private Line open(StrategyPlan plan, PlanText text, AdoptedObjective objective) {
        Line line = new Line(
                new LineCode(objective.budgetLine()),
                objective.title(),
                objective.envelope().currency(),
                text.period(),
                objective.owner(),
                FundsCheck.STOP);
        ledger.open(line, Money.zero(line.currency()), "opened by plan " + plan.number());
        return line;
    }
}
