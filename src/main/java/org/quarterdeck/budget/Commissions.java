package org.quarterdeck.budget;

import java.util.List;
import java.util.Map;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The module's eighth door: money asked for by another case, such as a workshop that costs something. The request has a number of
 * its own; that of the case it is for is its reference. Whoever asks calls the process {@code budget-approval} right after, with
 * the request's number as business key and what {@code commissionedRequest} maps.
 */
@Component
public class Commissions {

    private static final int LONGEST_TITLE = 120;
    private static final String CUT = "…";

    private final Treasury treasury;
    private final BudgetRequests requests;
    private final Docket docket;
    private final Endings endings;

    Commissions(Treasury treasury, BudgetRequests requests, Docket docket, Endings endings) {
        this.treasury = treasury;
        this.requests = requests;
        this.docket = docket;
        this.endings = endings;
    }

    /** What is wrong with it, beside what the form for people says. */
    public List<Fault> faultsIn(Ask ask) {
        return treasury.faultsIn(ask);
    }

    /**
     * Files a request on behalf of another case, in the caller's transaction. A title that is too long for a request is cut.
     *
     * @param requester who answers for the request
     * @return its number
     * @throws Invalid naming all that is wrong with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber file(PersonId requester, Ask ask, CaseNumber onBehalfOf) {
        List<Fault> faults = faultsIn(ask);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return treasury.file(requester, fitting(ask), reference(requester, onBehalfOf));
    }

    /** Whether the request has money: reserved, committed or paid, and not given back (WP-12). */
    public boolean isFunded(CaseNumber number) {
        BudgetRequest request = get(number);
        return request.status() == Status.SPENT
                || request.fundsAction() != null && !request.status().isOver();
    }

    public PersonId requesterOf(CaseNumber number) {
        return get(number).requester();
    }

    public Ask askOf(CaseNumber number) {
        return get(number).terms().asAsk();
    }

    /** How the request stands, in the words of its case's state. */
    public String standing(CaseNumber number) {
        return get(number).status().id();
    }

    /** Ends a request whose process was ended from outside, as when the case it is for has ended. One that is over stays as it is. */
    public void abandon(CaseNumber number, String why) {
        if (!get(number).status().isOver()) {
            endings.abandon(number, why);
        }
    }

    private static Ask fitting(Ask ask) {
        String title = String.valueOf(ask.title());
        return title.length() <= LONGEST_TITLE
                ? ask
                : ask.amended(Map.of("title", title.substring(0, LONGEST_TITLE - CUT.length()) + CUT));
    }

    /** A case that asks again, since its first request came to nothing, is told apart by a count. */
    private String reference(PersonId requester, CaseNumber onBehalfOf) {
        String reference = onBehalfOf.value();
        for (int count = 2; docket.under(Minutes.PROCESS, requester, reference).isPresent(); count++) {
            reference = "%s/%d".formatted(onBehalfOf, count);
        }
        return reference;
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
