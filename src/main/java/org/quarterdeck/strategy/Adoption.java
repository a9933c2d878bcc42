package org.quarterdeck.strategy;

import java.util.Comparator;
import java.util.List;
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
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Adoption(Ledger ledger, JdbcClient database, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.database = database;
        this.events = events;
    }

    /** @param before the objectives of the plan that this one amends: what they were given already isn't given again */
    void carryOut(StrategyPlan plan, PlanText text, List<AdoptedObjective> before) {
        text.objectives().forEach(objective -> keep(plan, objective));
        // in the order of their codes, as everybody takes lines who takes several: so nobody waits for each other
        List<AdoptedObjective> byLine = text.objectives().stream()
                .sorted(Comparator.comparing(AdoptedObjective::budgetLine))
                .toList();
        byLine.forEach(objective -> appropriate(plan, text, objective, before));
        events.publishEvent(new PlanAdopted(
                plan.number(), plan.owner(), text.title(), text.period(), text.objectives(), text.amends()));
    }

    private void keep(StrategyPlan plan, AdoptedObjective objective) {
        database.sql("insert into strategy_objective (plan, code, owner, budget_line) values (?, ?, ?, ?)")
                .params(plan.number().value(), objective.code())
                .params(objective.owner().value(), objective.budgetLine())
                .update();
    }

    private void appropriate(
            StrategyPlan plan, PlanText text, AdoptedObjective objective, List<AdoptedObjective> before) {
        LineCode code = new LineCode(objective.budgetLine());
        Line line = ledger.line(code).orElseGet(() -> open(plan, text, objective));
        if (!line.currency().equals(objective.envelope().currency())) {
            throw new NotNow("budget line %s is kept in %s, the envelope of %s is in %s"
                    .formatted(
                            code,
                            line.currency(),
                            objective.code(),
                            objective.envelope().currency()));
        }
        Money more = objective.envelope().minus(given(objective, before));
        if (more.isPositive()) {
            ledger.appropriate(
                    code, plan.number(), more, "objective %s of plan %s".formatted(objective.code(), plan.number()));
        }
    }

    /** What the amended plan gave to the same line for the objective of the same code. A smaller envelope takes nothing back. */
    private static Money given(AdoptedObjective objective, List<AdoptedObjective> before) {
        return before.stream()
                .filter(old -> old.code().equals(objective.code())
                        && old.budgetLine().equals(objective.budgetLine())
                        && old.envelope().currency().equals(objective.envelope().currency()))
                .map(AdoptedObjective::envelope)
                .findFirst()
                .orElse(Money.zero(objective.envelope().currency()));
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
