package org.quarterdeck.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * What was decided, as the deciding room tells it to the register.
 *
 * @param caseNumber the case; null where the decision belongs to none (a new budget line)
 * @param process key of the process, or the module that decided
 * @param kind what sort of decision: {@code approval}, {@code rejection}, {@code withdrawal} …
 * @param outcome how it ended, one word
 * @param deciders who decided; enters the chain as salted commitments
 * @param reasonCode a code of the contract's list; in clear
 * @param reason free text; enters the chain as a salted commitment
 * @param policy the rules that it was decided under, as plain JSON (strings, booleans, whole numbers
 *     between -2^53 and 2^53, lists, maps)
 * @param facts figures that belong to the decision (amount, budget line), as plain JSON; in clear and public
 * @throws IllegalArgumentException if policy or facts hold anything that isn't plain
 */
public record Decision(
        @Nullable CaseNumber caseNumber,
        String process,
        String kind,
        String outcome,
        List<PersonId> deciders,
        @Nullable String reasonCode,
        @Nullable String reason,
        Map<String, Object> policy,
        Map<String, Object> facts) {

    static final String ACTING_FOR = "actingFor";

    public Decision {
        deciders = List.copyOf(deciders);
        policy = PlainJson.copyOf(policy);
        facts = PlainJson.copyOf(facts);
    }

    /**
     * The same, with those beside the deciders for whom some of them acted (X3). Names stay out of the facts: they say which of the
     * deciders, counted from 1, is whose deputy.
     *
     * @param principals by deputy
     */
    Decision onBehalfOf(Map<PersonId, PersonId> principals) {
        List<PersonId> all = new ArrayList<>(deciders);
        List<Map<String, Object>> actingFor = new ArrayList<>();
        for (PersonId decider : deciders) {
            PersonId principal = principals.get(decider);
            if (principal != null) {
                if (!all.contains(principal)) {
                    all.add(principal);
                }
                actingFor.add(Map.of("deputy", all.indexOf(decider) + 1L, "principal", all.indexOf(principal) + 1L));
            }
        }
        if (actingFor.isEmpty()) {
            return this;
        }
        Map<String, Object> told = new HashMap<>(facts);
        told.put(ACTING_FOR, actingFor);
        return new Decision(caseNumber, process, kind, outcome, all, reasonCode, reason, policy, told);
    }
}
