package org.quarterdeck.budget;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The module's seventh door: every way that a request ends before it is paid. Whatever it holds on its line is given back. */
@Component
public class Endings {

    private final BudgetRequests requests;
    private final Ledger ledger;
    private final Docket docket;
    private final Minutes minutes;

    Endings(BudgetRequests requests, Ledger ledger, Docket docket, Minutes minutes) {
        this.requests = requests;
        this.ledger = ledger;
        this.docket = docket;
        this.minutes = minutes;
    }

    public void reject(CaseNumber number) {
        BudgetRequest request = get(number);
        request.reject();
        minutes.rejected(request);
        end(request);
    }

    /** Ends a request that nobody decided on: nobody answered, or a vote came to nothing (SP-14). */
    public void lapseUndecided(CaseNumber number) {
        lapse(number, get(number).openStep().isBallot() ? Lapse.UNDECIDED : Lapse.UNANSWERED);
    }

    public void lapse(CaseNumber number, Lapse why) {
        BudgetRequest request = get(number);
        request.lapse();
        minutes.lapsed(request, why);
        end(request);
    }

    /** Ends the request as its requester, or a lead, wants it (X4). */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        BudgetRequest request = get(number);
        request.withdraw();
        minutes.withdrawn(request, by, reason);
        end(request);
    }

    /** Ends a request that nobody can decide on any longer, since its process is gone; nobody has withdrawn it. */
    void abandon(CaseNumber number, String why) {
        BudgetRequest request = get(number);
        request.withdraw();
        minutes.abandoned(request, why);
        end(request);
    }

    private void end(BudgetRequest request) {
        ledger.release(request.line(), request.number(), request.status().id());
        requests.save(request);
        docket.close(request.number(), request.status().id());
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
