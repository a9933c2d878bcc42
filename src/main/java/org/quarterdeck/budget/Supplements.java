package org.quarterdeck.budget;

import java.util.Optional;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.springframework.stereotype.Component;

/**
 * Knows which request asks for what another one lacked: a supplement is a request whose reference is the number of an earlier one of
 * the same requester, that was committed (BA-13). It goes its own way, and is claimed by its own number.
 */
@Component
class Supplements {

    private final BudgetRequests requests;
    private final Docket docket;
    private final Ledger ledger;

    Supplements(BudgetRequests requests, Docket docket, Ledger ledger) {
        this.requests = requests;
        this.docket = docket;
        this.ledger = ledger;
    }

    /** What its approvers read of the request that it supplements; empty if it supplements none. */
    Optional<String> supplemented(BudgetRequest request) {
        return docket.find(request.number())
                .map(Case::reference)
                .flatMap(Supplements::named)
                .flatMap(number -> committed(number, request.requester()))
                .map(this::words);
    }

    private Optional<BudgetRequest> committed(CaseNumber number, PersonId requester) {
        return requests.findByNumber(number.value())
                .filter(first -> first.requester().equals(requester))
                .filter(first -> first.encumberedAt() != null);
    }

    private String words(BudgetRequest first) {
        return "%s: %s. %s were granted of line %s, %s are paid"
                .formatted(
                        first.number(),
                        first.terms().title(),
                        first.approved(),
                        first.line(),
                        ledger.expended(first.number(), first.amount().currency()));
    }

    private static Optional<CaseNumber> named(String reference) {
        try {
            return Optional.of(new CaseNumber(reference));
        } catch (NoSuch anotherName) {
            return Optional.empty();
        }
    }
}
