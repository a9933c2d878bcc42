package org.quarterdeck.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * A plan is adopted: its money is appropriated and its owners can begin. Told in the transaction that adopts it, so a listener
 * that fails undoes the adoption (SP-16).
 *
 * @param owner who proposed the plan
 * @param period {@code 2027}, or {@code 2027-H1} for half of it
 * @param amends the plan whose place it takes; null if there is none
 */
public record PlanAdopted(
        CaseNumber plan,
        PersonId owner,
        String title,
        String period,
        List<AdoptedObjective> objectives,
        @Nullable CaseNumber amends) {

    public PlanAdopted {
        objectives = List.copyOf(objectives);
    }
}
