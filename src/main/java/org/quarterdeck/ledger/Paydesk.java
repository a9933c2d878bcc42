package org.quarterdeck.ledger;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;

/** Where cases are paid, and where what was paid comes back (BA-13, BA-20). */
final class Paydesk {

    private final Postings postings;
    private final Pen pen;

    Paydesk(Postings postings, Pen pen) {
        this.postings = postings;
        this.pen = pen;
    }

    /**
     * How a payment would meet what is committed.
     *
     * @param rate null where the case is paid in the line's own currency
     */
    Settlement settle(Line line, CaseNumber caseNumber, Money amount, @Nullable ExchangeRate rate) {
        Money committed = postings.encumbered(line, caseNumber);
        return rate == null
                ? Settlement.of(committed, amount)
                : Settlement.of(committed, pen.foreign(line, caseNumber, amount.currency()), amount, rate);
    }

    void pay(Standing held, CaseNumber caseNumber, Money amount, @Nullable ExchangeRate rate, String memo) {
        Settlement payment = settle(held.line(), caseNumber, amount, rate);
        if (payment.beyond().isPositive() && held.refuses(payment.beyond())) {
            throw new NotNow(
                    Reservation.InsufficientFunds.CODE,
                    "line %s has %s available, %s more than was committed is to be paid"
                            .formatted(held.line().code(), held.balance().available(), payment.beyond()));
        }
        Standing liquidated = pen.postAny(
                held, PostingKind.LIQUIDATION, caseNumber, payment.covered(), payment.exchangedForCovered(), memo);
        Standing settled = pen.postAny(
                liquidated,
                PostingKind.DISENCUMBRANCE,
                caseNumber,
                payment.spared(),
                payment.exchangedForSpared(),
                "exchange difference of " + memo);
        pen.postAny(settled, PostingKind.EXPENDITURE, caseNumber, payment.beyond(), payment.exchangedForBeyond(), memo);
    }

    void refund(Standing held, int position, Money amount, String memo) {
        Payment paid = payment(held, position);
        if (amount.isMoreThan(paid.left())) {
            throw new NotNow("of the payment %s/%d %s is left to come back, not %s"
                    .formatted(held.line().code(), position, paid.left(), amount));
        }
        pen.takeBack(held, PostingKind.REFUND, paid.posting(), amount, memo);
    }

    void reverse(Standing held, int position, String memo) {
        Payment paid = payment(held, position);
        if (!paid.isWhole()) {
            throw new NotNow(
                    "of the payment %s/%d only %s is left".formatted(held.line().code(), position, paid.left()));
        }
        Posting posting = paid.posting();
        pen.takeBack(held, posting.kind().reversal(), posting, posting.amount(), memo);
    }

    private Payment payment(Standing held, int position) {
        return postings.payment(held.line(), position)
                .orElseThrow(() -> new NoSuch(
                        "there is no payment %s/%d".formatted(held.line().code(), position)));
    }
}
