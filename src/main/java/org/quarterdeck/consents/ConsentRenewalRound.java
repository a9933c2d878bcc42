package org.quarterdeck.consents;

import java.util.List;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody who agreed to an earlier version, some at a time, each time in a transaction of its own. */
@Service
public class ConsentRenewalRound {

    private static final int AT_A_TIME = 50;

    private final StoredRenewals stored;
    private final ConsentRenewals renewals;
    private final ConsentRenewalCases cases;

    ConsentRenewalRound(StoredRenewals stored, ConsentRenewals renewals, ConsentRenewalCases cases) {
        this.stored = stored;
        this.renewals = renewals;
        this.cases = cases;
    }

    /** @param after id of the last who was asked; empty at the beginning */
    @Transactional
    public void ask(String document, String version, String after) {
        List<PersonId> some = stored.holders(document, after.isEmpty() ? null : new PersonId(after), AT_A_TIME);
        renewals.ask(some, document);
        if (some.size() == AT_A_TIME) {
            cases.askEverybody(document, version, some.get(AT_A_TIME - 1));
        }
    }
}
