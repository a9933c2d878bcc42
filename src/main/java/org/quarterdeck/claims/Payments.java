package org.quarterdeck.claims;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Payment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The module's third door: claims that were paid, what came back of them, and what was posted wrongly (BA-20). Nothing posted is
 * changed; what takes it back is posted behind it, and names it.
 */
@Service
public class Payments {

    private final ClaimBook book;
    private final Commitments commitments;
    private final Ledger ledger;
    private final ClaimRules rules;

    Payments(ClaimBook book, Commitments commitments, Ledger ledger, ClaimRules rules) {
        this.book = book;
        this.commitments = commitments;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** The claim, if it was paid; held until the transaction ends, so that what is read of it stays true. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PaidClaim> hold(CaseNumber number, int place) {
        return book.payer(number, place).map(by -> paid(commitments.holdPast(number), place, by));
    }

    /** The claim, if it was paid. */
    public Optional<PaidClaim> find(CaseNumber number, int place) {
        return book.payer(number, place).map(by -> paid(commitments.past(number), place, by));
    }

    /** Why so much of it can't have come back; empty if it can. */
    public Optional<String> faultInRefund(PaidClaim paid, Money amount) {
        if (!amount.isPositive()) {
            return Optional.of("must be more than nothing");
        }
        return amount.isMoreThan(paid.left())
                ? Optional.of("must be no more than what is left of the payment: " + paid.left())
                : Optional.empty();
    }

    /** Why it can't be that sum that was paid; empty if it can. Nothing at all is one. */
    public Optional<String> faultInCorrection(PaidClaim paid, Money right) {
        if (!paid.commitment().open() && !paid.commitment().over()) {
            return Optional.of("can't be taken while the request is being reviewed once more");
        }
        if (paid.refunded().isPositive()) {
            return Optional.of("can't be taken: %s of the payment came back already".formatted(paid.refunded()));
        }
        if (right.equals(paid.left())) {
            return Optional.of("must be another sum than the one that is posted: " + paid.left());
        }
        if (!right.isPositive()) {
            return Optional.empty();
        }
        return paid.isExchanged()
                ? Optional.of("must be nothing, since it was exchanged: undo the payment, and let it be claimed anew")
                : beyond(paid, right);
    }

    /** Posts what came back: it is the line's again. What went beyond the commitment comes back first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refund(PaidClaim paid, Money amount, String memo) {
        mustBe(faultInRefund(paid, amount));
        Money open = amount;
        for (Payment payment : paid.standing()) {
            Money part = open.isMoreThan(payment.left()) ? payment.left() : open;
            if (part.isPositive()) {
                ledger.refund(line(payment), payment.posting().position(), part, memo);
                open = open.minus(part);
            }
        }
    }

    /**
     * Undoes the payment and posts it anew with the sum that was really paid. What was committed is committed again before, and what
     * isn't needed of it stays so while the request is open; of one that is over, or was carried forward since, it is given back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(PaidClaim paid, Money right, String memo) {
        mustBe(faultInCorrection(paid, right));
        CaseNumber number = paid.commitment().number();
        List<Payment> wrong = paid.standing();
        LineCode line = wrong.isEmpty() ? paid.commitment().line() : line(wrong.get(0));
        wrong.forEach(payment -> ledger.reverse(line(payment), payment.posting().position(), memo));
        if (right.isPositive()) {
            ledger.pay(line, number, right, Claim.memo(number, paid.place()));
        }
        if (paid.commitment().over() || !line.equals(paid.commitment().line())) {
            ledger.release(line, number, memo);
        }
    }

    /** BA-13 holds for what is posted anew as it does for what is claimed. */
    private Optional<String> beyond(PaidClaim paid, Money right) {
        Commitment commitment = paid.commitment();
        Money most = rules.most(commitment.granted());
        Currency currency = paid.left().currency();
        Money all = ledger.expended(commitment.number(), currency)
                .plus(ledger.refunded(commitment.number(), currency))
                .minus(paid.left())
                .plus(right);
        return all.isMoreThan(most)
                ? Optional.of("would bring what was paid to %s; of the %s granted at most %s can be paid"
                        .formatted(all, commitment.granted(), most))
                : Optional.empty();
    }

    private PaidClaim paid(Commitment commitment, int place, PersonId by) {
        String memo = Claim.memo(commitment.number(), place);
        return new PaidClaim(
                commitment,
                place,
                by,
                ledger.payments(commitment.number()).stream()
                        .filter(payment -> payment.posting().memo().equals(memo))
                        .toList());
    }

    private static LineCode line(Payment payment) {
        return payment.posting().line().code();
    }

    private static void mustBe(Optional<String> fault) {
        fault.ifPresent(words -> {
            throw new NotNow("the amount " + words);
        });
    }
}
