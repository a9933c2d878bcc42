package org.quarterdeck.budget;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The module's seventh door: every way that a request ends. Whatever it still holds on its line is given back. */
@Component
public class Endings {

    private final BudgetRequests requests;
    private final Ledger ledger;
    private final Reserves reserves;
    private final Docket docket;
    private final Minutes minutes;

    Endings(BudgetRequests requests, Ledger ledger, Reserves reserves, Docket docket, Minutes minutes) {
        this.requests = requests;
        this.ledger = ledger;
        this.reserves = reserves;
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

    /**
     * Gives back a commitment that nobody claims any more (BA-14).
     *
     * @return how the request has ended: one that was paid in part is spent
     */
    public Status lapseCommitment(CaseNumber number) {
        return lapseRest(get(number), Lapse.UNCLAIMED);
    }

    /**
     * Gives back what is asked for or committed on a line whose period is closed.
     *
     * @return how the request has ended: one that was paid in part is spent
     * @throws Barred if it isn't
     */
    public Status lapseAtYearEnd(CaseNumber number) {
        BudgetRequest request = get(number);
        if (!ledger.standing(request.line()).line().closed()) {
            throw new Barred("the period of line %s is not closed".formatted(request.line()));
        }
        return lapseRest(request, Lapse.YEAR_END);
    }

    private Status lapseRest(BudgetRequest request, Lapse why) {
        if (isPaid(request)) {
            minutes.restLapsed(request, why);
            request.settleAsFarAsPaid();
            close(request);
        } else {
            request.lapse();
            minutes.lapsed(request, why);
            end(request);
        }
        return request.status();
    }

    /** Ends a request that was paid. */
    void settle(CaseNumber number) {
        settle(get(number));
    }

    /**
     * Ends the request as its requester, or a lead, wants it (X4).
     *
     * @throws NotNow once anything was paid
     */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        BudgetRequest request = get(number);
        if (isPaid(request)) {
            throw new NotNow(
                    "budget.paid", "%s has been paid in part and can't be withdrawn any more".formatted(number));
        }
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

    private void settle(BudgetRequest request) {
        request.settle();
        close(request);
    }

    private void close(BudgetRequest request) {
        minutes.spent(
                request, ledger.expended(request.number(), request.amount().currency()));
        end(request);
    }

    private boolean isPaid(BudgetRequest request) {
        return reserves.paid(request).isPositive();
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
