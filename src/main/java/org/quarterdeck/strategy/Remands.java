package org.quarterdeck.strategy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's fifth door: plans that a hearing sends back, to be decided on once more as they were frozen (X5). */
@Component
public class Remands {

    private final Plans plans;
    private final Signatures signatures;
    private final Certificates certificates;
    private final PlanMinutes minutes;
    private final PlanTidings tidings;

    Remands(Plans plans, Signatures signatures, Certificates certificates, PlanMinutes minutes, PlanTidings tidings) {
        this.plans = plans;
        this.signatures = signatures;
        this.certificates = certificates;
        this.minutes = minutes;
        this.tidings = tidings;
    }

    /** @return whether another sponsor is asked, since one has vetoed it; otherwise it is voted on */
    public boolean sendBack(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        StrategyPlan plan = plans.get(number);
        Optional<SponsorAnswer> veto = veto(plan);
        veto.ifPresent(said -> signatures.setAside(number, said));
        plan.sendBack(veto.isPresent());
        plans.reopen(plan);
        minutes.sentBack(plan, hearer, appeal);
        tidings.tellOwner(plan);
        return veto.isPresent();
    }

    Optional<SponsorAnswer> veto(StrategyPlan plan) {
        return signatures.settling(plan.number(), Signing.VETO);
    }

    /** Who voted, or was to, and every sponsor who ever answered. */
    Set<PersonId> deciders(StrategyPlan plan) {
        Set<PersonId> people = new HashSet<>(certificates.electors(plan.number()));
        signatures.of(plan.number()).forEach(said -> people.add(said.sponsor()));
        return people;
    }
}
