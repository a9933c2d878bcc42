package org.quarterdeck.budget;

import java.time.Clock;
import java.util.List;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The module's tenth door: requests that go back to review, since their payee wants to be paid to another account (BA-07). */
@Component
public class SecondReviews {

    private final BudgetRequests requests;
    private final Benefits benefits;
    private final Ledger ledger;
    private final Claims claims;
    private final Docket docket;
    private final Minutes minutes;
    private final Tidings tidings;
    private final Clock clock;

    SecondReviews(
            BudgetRequests requests,
            Benefits benefits,
            Ledger ledger,
            Claims claims,
            Docket docket,
            Minutes minutes,
            Tidings tidings,
            Clock clock) {
        this.requests = requests;
        this.benefits = benefits;
        this.ledger = ledger;
        this.claims = claims;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * The requests that a change of the person's account concerns: their drawings are to be told. One that its requester is revising needs
     * no telling: it will be asked about anew, whatever they change.
     */
    public List<CaseNumber> concernedBy(PersonId payee) {
        return benefits.underWayFor(payee).stream()
                .filter(number -> !isRevised(number))
                .toList();
    }

    private boolean isRevised(CaseNumber number) {
        BudgetRequest request = get(number);
        if (request.status() != Status.RETURNED) {
            return false;
        }
        request.forgetApprovals();
        minutes.reopened(request);
        requests.save(request);
        return true;
    }

    /** Voids approvals and open claims, and gives back what is set aside and not yet paid, to be reserved anew. */
    public void reopen(CaseNumber number) {
        BudgetRequest request = get(number);
        request.reopen(clock.instant());
        ledger.release(request.line(), number, "back to review");
        boolean claimIsVoid = claims.voidOpen(number);
        minutes.reopened(request);
        tidings.tellOfReview(request, claimIsVoid);
        requests.save(request);
        docket.move(number, request.status().id());
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
