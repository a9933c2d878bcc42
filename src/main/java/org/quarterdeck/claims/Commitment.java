package org.quarterdeck.claims;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;

/**
 * Money that was committed to a request, and who had to do with it.
 *
 * @param requester who claims it
 * @param payee how whoever is paid is called
 * @param payeePerson null for somebody outside
 * @param payeeAffiliation the organisation of whoever is paid; null where none is known
 * @param granted what was committed at first, in the currency that was asked in
 * @param deciders whose approvals it rests on
 * @param delivered from when on evidence is awaited: the day that the money was needed by, or else that of the approval (BA-14)
 * @param lapses when it lapses unclaimed, where nobody gave more time (BA-14)
 * @param open whether it can still be claimed
 * @param over whether the request is over; where it is neither, it is being reviewed once more
 */
public record Commitment(
        CaseNumber number,
        String title,
        PersonId requester,
        String payee,
        @Nullable PersonId payeePerson,
        @Nullable String payeeAffiliation,
        LineCode line,
        Money granted,
        Set<PersonId> deciders,
        Instant delivered,
        Instant lapses,
        boolean open,
        boolean over) {

    public Commitment {
        deciders = Set.copyOf(deciders);
    }
}
