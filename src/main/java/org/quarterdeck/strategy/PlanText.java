package org.quarterdeck.strategy;

import java.util.List;
import org.quarterdeck.kernel.Money;

/**
 * The words of a plan: what is discussed, decided on and adopted.
 *
 * @param period {@code 2027}, or {@code 2027-H1} for half of it
 * @param funding all the money that the plan may appropriate
 * @param objectives one to seven, in the order of the author
 */
public record PlanText(String title, String period, String vision, Money funding, List<AdoptedObjective> objectives) {

    public PlanText {
        objectives = List.copyOf(objectives);
    }
}
