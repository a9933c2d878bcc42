package org.quarterdeck.access.process;

import static org.quarterdeck.access.process.AccessSteps.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Removal;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the drawing of a removal goes through. */
@Component
@Drawn
public class AccessRoll {

    private static final String OUTSIDE = "outside";
    private static final String ACCOUNT = "account";

    private final Removal removal;

    AccessRoll(Removal removal) {
        this.removal = removal;
    }

    /** The account in the house goes last, if at all: with it goes the name that others are told. */
    public List<String> rounds(DelegateExecution execution) {
        return AccessSteps.KEEPS_ACCOUNT.find(execution).orElse(false) ? List.of(OUTSIDE) : List.of(OUTSIDE, ACCOUNT);
    }

    /** The keys of what this round takes back. */
    public List<String> held(DelegateExecution execution) {
        List<Long> keys = AccessSteps.ROUND.of(execution).equals(OUTSIDE)
                ? removal.outside(caseOf(execution), leaver(execution))
                : removal.inside(caseOf(execution), leaver(execution));
        return keys.stream().map(String::valueOf).toList();
    }

    static @Nullable PersonId leaver(DelegateExecution execution) {
        return AccessSteps.PERSON.find(execution).map(PersonId::new).orElse(null);
    }
}
