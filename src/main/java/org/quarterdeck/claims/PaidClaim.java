package org.quarterdeck.claims;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Payment;

/**
 * A claim that was paid, and what of its payment still stands.
 *
 * @param commitment what it was claimed of, though that be over now
 * @param place which of the case's claims it is, from 1
 * @param by who paid it
 * @param payments what was posted for it, oldest first; what a correction undid is among them
 */
public record PaidClaim(Commitment commitment, int place, PersonId by, List<Payment> payments) {

    public PaidClaim {
        payments = List.copyOf(payments);
    }

    /** What was paid and has neither come back nor been undone. */
    public Money left() {
        return sum(Payment::left);
    }

    /** Whether it was paid in another currency than its line's. */
    boolean isExchanged() {
        return payments.stream().anyMatch(payment -> payment.posting().exchanged() != null);
    }

    /** What has come back. */
    public Money refunded() {
        return sum(Payment::refunded);
    }

    /** What still stands, the last posting first: what went beyond the commitment before what was within it. */
    List<Payment> standing() {
        return payments.stream()
                .filter(payment -> payment.left().isPositive())
                .sorted(Comparator.comparing(
                                (Payment payment) -> payment.posting().position())
                        .reversed())
                .toList();
    }

    private Money sum(Function<Payment, Money> what) {
        return payments.stream()
                .map(what)
                .reduce(Money::plus)
                .orElseGet(() -> Money.zero(commitment.granted().currency()));
    }
}
