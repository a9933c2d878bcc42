package org.quarterdeck.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;

/**
 * The words of a plan: what is discussed, decided on and adopted.
 *
 * @param period {@code 2027}, or {@code 2027-H1} for half of it
 * @param funding all the money that the plan may appropriate
 * @param objectives one to seven, in the order of the author
 * @param amends the plan in force whose place it takes once it is adopted (SP-19); null for one that stands beside the others
 */
public record PlanText(
        String title,
        String period,
        String vision,
        Money funding,
        List<AdoptedObjective> objectives,
        @Nullable CaseNumber amends) {

    public PlanText {
        objectives = List.copyOf(objectives);
    }
}
