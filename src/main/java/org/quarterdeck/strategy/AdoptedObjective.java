package org.quarterdeck.strategy;

import java.util.List;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/**
 * What a plan wants to reach, with its owner and the money for it.
 *
 * @param code unique in its plan: {@code OBJ-1}
 * @param budgetLine code of the line that the envelope is appropriated to
 */
public record AdoptedObjective(
        String code, String title, PersonId owner, String budgetLine, Money envelope, List<KeyResult> keyResults) {

    public AdoptedObjective {
        keyResults = List.copyOf(keyResults);
    }
}
