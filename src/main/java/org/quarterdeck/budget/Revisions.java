package org.quarterdeck.budget;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.springframework.stereotype.Component;

/** The module's sixth door: requests that go back to their requester, and come again (BA-07, BA-11). */
@Component
public class Revisions {

    private final BudgetRequests requests;
    private final Scrutiny scrutiny;
    private final Ledger ledger;
    private final Reserves reserves;
    private final Docket docket;
    private final Minutes minutes;
    private final Clock clock;

    Revisions(
            BudgetRequests requests,
            Scrutiny scrutiny,
            Ledger ledger,
            Reserves reserves,
            Docket docket,
            Minutes minutes,
            Clock clock) {
        this.requests = requests;
        this.scrutiny = scrutiny;
        this.ledger = ledger;
        this.reserves = reserves;
        this.docket = docket;
        this.minutes = minutes;
        this.clock = clock;
    }

    public void giveBack(CaseNumber number) {
        BudgetRequest request = get(number);
        request.giveBack();
        minutes.returned(request);
        store(request);
    }

    /**
     * What is wrong with a revision, beside what its form says.
     *
     * @throws Barred if it comes from anybody but the requester
     */
    public List<Fault> faultsIn(CaseNumber number, PersonId person, Map<String, Object> changes) {
        BudgetRequest request = read(number);
        if (!request.requester().equals(person)) {
            throw new Barred("only %s, who asked, revises %s".formatted(request.requester(), number));
        }
        Ask amended = request.terms().asAsk().amended(changes);
        List<Fault> faults = new ArrayList<>(scrutiny.faults(amended));
        if (request.encumberedAt() != null && faults.isEmpty()) {
            faults.addAll(faultsOncePaid(request, Terms.of(amended)));
        }
        return faults;
    }

    /** What was paid before it went back to review (BA-07) stays where it was paid from. */
    private List<Fault> faultsOncePaid(BudgetRequest request, Terms terms) {
        Money paid = reserves.paid(request);
        if (!paid.isPositive()) {
            return List.of();
        }
        if (!terms.money().currency().equals(paid.currency())) {
            return List.of(new Fault(
                    "currency", "must stay %s, in which %s are paid already".formatted(paid.currency(), paid)));
        }
        if (!terms.line().equals(request.line().value())) {
            return List.of(new Fault(
                    "budgetLine", "must stay %s, which %s are paid from already".formatted(request.line(), paid)));
        }
        return terms.money().isMoreThan(paid)
                ? List.of()
                : List.of(new Fault("amount", "must be more than the %s that are paid already".formatted(paid)));
    }

    /**
     * Takes a revision. A material one gives back what was reserved, to be reserved anew (BA-07).
     *
     * @return whether it is material
     */
    public boolean revise(CaseNumber number, Map<String, Object> changes) {
        BudgetRequest request = get(number);
        Terms before = request.terms();
        boolean material = request.revise(Terms.of(before.asAsk().amended(changes)), clock.instant());
        if (material) {
            ledger.release(new LineCode(before.line()), number, "revised");
        }
        docket.retitle(number, request.terms().title());
        store(request);
        return material;
    }

    private void store(BudgetRequest request) {
        requests.save(request);
        docket.move(request.number(), request.status().id());
    }

    private BudgetRequest get(CaseNumber number) {
        return requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }

    private BudgetRequest read(CaseNumber number) {
        return requests.findByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }
}
