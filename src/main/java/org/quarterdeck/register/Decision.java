package org.quarterdeck.register;

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

    public Decision {
        deciders = List.copyOf(deciders);
        policy = PlainJson.copyOf(policy);
        facts = PlainJson.copyOf(facts);
    }
}
