package org.quarterdeck.budget;

import java.time.Clock;
import java.util.List;
import org.quarterdeck.claims.Claim;
import org.quarterdeck.claims.ClaimState;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.claims.Commitment;
import org.quarterdeck.claims.Commitments;
import org.quarterdeck.closing.CommittedCases;
import org.quarterdeck.closing.OpenCommitment;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.springframework.stereotype.Component;

/** Tells those who close a period of what is committed to requests, and carries forward what they say. */
@Component
class CarriedRequests implements CommittedCases {

    private final BudgetRequests requests;
    private final Commitments commitments;
    private final Claims claims;
    private final Ledger ledger;
    private final Minutes minutes;
    private final Tidings tidings;
    private final Clock clock;

    CarriedRequests(
            BudgetRequests requests,
            Commitments commitments,
            Claims claims,
            Ledger ledger,
            Minutes minutes,
            Tidings tidings,
            Clock clock) {
        this.requests = requests;
        this.commitments = commitments;
        this.claims = claims;
        this.ledger = ledger;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Override
    public OpenCommitment get(CaseNumber number) {
        Commitment commitment = commitments.get(number);
        return new OpenCommitment(
                number,
                commitment.line(),
                ledger.encumbered(commitment.line(), number),
                commitment.payee(),
                commitment.requester(),
                commitment.payeePerson(),
                commitment.payeeAffiliation(),
                isClaimed(number));
    }

    @Override
    public void carry(CaseNumber number, LineCode to, CaseNumber by, List<PersonId> deciders) {
        BudgetRequest request = requests.getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
        LineCode from = request.line();
        Money amount = ledger.encumbered(from, number);
        ledger.carryForward(from, to, number, by);
        request.carry(to, clock.instant());
        requests.save(request);
        minutes.carried(request, from, amount, by, deciders);
        tidings.carried(request, from);
    }

    /** Whether somebody waits for a claim to be checked or paid, or to be paid once more. */
    private boolean isClaimed(CaseNumber number) {
        List<Claim> all = claims.of(number);
        ClaimState last =
                all.isEmpty() ? ClaimState.PAID : all.get(all.size() - 1).state();
        return last == ClaimState.CLAIMED || last == ClaimState.APPROVED || last == ClaimState.FAILED;
    }
}
