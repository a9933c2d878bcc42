package org.quarterdeck.strategy;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * A plan is adopted: its money is appropriated and its owners can begin. Told in the transaction that adopts it, so a listener
 * that fails undoes the adoption (SP-16).
 *
 * @param owner who proposed the plan
 * @param period {@code 2027}, or {@code 2027-H1} for half of it
 */
public record PlanAdopted(
        CaseNumber plan, PersonId owner, String title, String period, List<AdoptedObjective> objectives) {

    public PlanAdopted {
        objectives = List.copyOf(objectives);
    }
}
