package org.quarterdeck.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Standing;
import org.springframework.stereotype.Component;

/** The module's door: budget requests from filing to commitment. */
@Component
public class Treasury {

    private final BudgetRequests requests;
    private final Scrutiny scrutiny;
    private final Approvers approvers;
    private final YearlyCaps caps;
    private final Exchange exchange;
    private final Reserves reserves;
    private final Ledger ledger;
    private final Docket docket;
    private final Minutes minutes;
    private final Tidings tidings;
    private final Clock clock;
    private final BudgetTimes times;

    Treasury(
            BudgetRequests requests,
            Scrutiny scrutiny,
            Approvers approvers,
            YearlyCaps caps,
            Exchange exchange,
            Reserves reserves,
            Ledger ledger,
            Docket docket,
            Minutes minutes,
            Tidings tidings,
            Clock clock,
            BudgetTimes times) {
        this.requests = requests;
        this.scrutiny = scrutiny;
        this.approvers = approvers;
        this.caps = caps;
        this.exchange = exchange;
        this.reserves = reserves;
        this.ledger = ledger;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
        this.times = times;
    }

    /** What is wrong with a new request, beside what its form says. */
    public List<Fault> faultsIn(Ask ask) {
        return scrutiny.faults(ask);
    }

    /** Opens the case of a request that has no fault. */
    public CaseNumber file(PersonId requester, Ask ask, @Nullable String reference) {
        Terms terms = Terms.of(ask);
        CaseNumber number =
                docket.open("BUD", "budget-approval", terms.title(), requester, reference, Status.SUBMITTED.id());
        requests.save(BudgetRequest.file(number, requester, terms, clock.instant()));
        return number;
    }

    /**
     * How a request meets its line. Holds the line, so that what is found stays true until the funds are reserved.
     *
     * @param fundsSuffice whether the line has as much available
     * @param relatedParty whether the payee owns the line, or is a treasurer or on the council
     * @param category what the money is for
     * @param amount what is asked for, in the community's currency
     */
    public record Assessment(
            FundsCheck fundsCheck, boolean fundsSuffice, boolean relatedParty, Category category, Money amount) {}

    public Assessment assess(CaseNumber number) {
        BudgetRequest request = get(number);
        Standing held = ledger.hold(request.line());
        boolean suffice = !reserves.required(request, unpaid(request, request.amount()))
                .isMoreThan(held.balance().available());
        return new Assessment(
                held.line().fundsCheck(),
                suffice,
                approvers.isRelatedParty(request, held.line()),
                request.terms().category(),
                exchange.toRoute(request.amount()));
    }

    /**
     * Reserves what is asked for, as the decision table {@code funds-check-action} says (BA-01, BA-02, BA-03).
     *
     * @return whether the request goes over the budget
     * @throws NotNow of type {@code ledger.insufficient-funds} where the table says to refuse
     */
    public boolean reserve(CaseNumber number, String action) {
        BudgetRequest request = get(number);
        if (action.equals("refuse")) {
            throw Reserves.insufficient(request, ledger.balance(request.line()).available());
        }
        reserves.mustReserve(request, unpaid(request, request.amount()));
        request.reserve(action);
        requests.save(request);
        return action.equals("go-over-budget");
    }

    /**
     * Measures the request by what the decision table {@code yearly-cap} says. Somebody outside has no cap: a name is no identity.
     *
     * @param cap a decimal amount in the community's currency; null where the category has none
     * @return whether its payee gets more than that this year
     */
    public boolean applyYearlyCap(CaseNumber number, @Nullable String cap) {
        BudgetRequest request = get(number);
        boolean exceeded = request.measure(cap == null ? null : caps.measure(request, cap));
        requests.save(request);
        return exceeded;
    }

    /** Sends the request on the way that the decision table {@code approval-route} says. */
    public void route(CaseNumber number, String approvals) {
        BudgetRequest request = get(number);
        request.take(approvals);
        store(request);
    }

    /**
     * Commits what was approved and gives back the rest (BA-04).
     *
     * @return when the commitment lapses unless it is claimed (BA-14)
     */
    public Instant encumber(CaseNumber number) {
        BudgetRequest request = get(number);
        ledger.encumber(request.line(), number, unpaid(request, request.approved()));
        request.encumber(clock.instant());
        store(request);
        return times.claimDue(request.terms().neededBy(), clock.instant());
    }

    public void recordApproval(CaseNumber number) {
        minutes.approved(get(number));
    }

    /**
     * Tells the requester how the request stands, once for each time it comes to stand so.
     *
     * @return how it stands
     */
    public Status tellRequester(CaseNumber number) {
        BudgetRequest request = get(number);
        tidings.tell(request);
        return request.status();
    }

    /** Tells the requester that the period of the line has ended, and what that means to the request. */
    public void tellOfYearEnd(CaseNumber number) {
        tidings.yearEnded(get(number));
    }

    /** Something is paid already only where a request that was committed before went back to review (BA-07). */
    private Money unpaid(BudgetRequest request, Money sum) {
        return request.encumberedAt() == null ? sum : sum.minus(reserves.paid(request));
    }

    private void store(BudgetRequest request) {
        requests.save(request);
        docket.move(request.number(), request.status().id());
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
