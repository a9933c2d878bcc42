package org.quarterdeck.closing;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;

/**
 * Money that is committed to a case and not paid yet.
 *
 * @param payee how whoever is paid is called
 * @param payeePerson null for somebody outside
 * @param payeeAffiliation the organisation of whoever is paid; null where none is known
 * @param claimed whether somebody waits for a claim to be checked or paid
 */
public record OpenCommitment(
        CaseNumber number,
        LineCode line,
        Money amount,
        String payee,
        PersonId requester,
        @Nullable PersonId payeePerson,
        @Nullable String payeeAffiliation,
        boolean claimed) {}
