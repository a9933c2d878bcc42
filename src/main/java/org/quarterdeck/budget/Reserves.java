package org.quarterdeck.budget;

import java.util.Optional;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Reservation;
import org.quarterdeck.ledger.Reservation.InsufficientFunds;
import org.springframework.stereotype.Component;

/** Sets money aside for requests, in whatever currency they ask, and tells what they were paid before. */
@Component
class Reserves {

    private final Ledger ledger;
    private final Exchange exchange;

    Reserves(Ledger ledger, Exchange exchange) {
        this.ledger = ledger;
        this.exchange = exchange;
    }

    /** @throws NotNow if the request is in another currency than its line, and no rate is on file */
    Reservation reserve(BudgetRequest request, Money sum) {
        return rate(request, sum)
                .map(rate -> ledger.preEncumber(request.line(), request.number(), sum, rate))
                .orElseGet(() -> ledger.preEncumber(request.line(), request.number(), sum));
    }

    /** @throws NotNow of type {@code ledger.insufficient-funds} where the line has too little, or for want of a rate */
    void mustReserve(BudgetRequest request, Money sum) {
        if (reserve(request, sum) instanceof InsufficientFunds refused) {
            throw insufficient(request, refused.available());
        }
    }

    static NotNow insufficient(BudgetRequest request, Money available) {
        return new NotNow(
                InsufficientFunds.CODE,
                "line %s has %s available, %s was asked for".formatted(request.line(), available, request.amount()));
    }

    /**
     * What the line must have available for the sum. What was committed once is looked at as it was then: a request that goes back to
     * review needs no more than it has given back.
     */
    Money required(BudgetRequest request, Money sum) {
        return committedAt(request)
                .map(rate -> rate.convert(sum))
                .orElseGet(() -> exchange.required(sum, request.line()));
    }

    /** What the request was paid, whether it came back or not: nobody gets it a second time. */
    Money paid(BudgetRequest request) {
        return ledger.expended(request.number(), request.amount().currency())
                .plus(ledger.refunded(request.number(), request.amount().currency()));
    }

    private Optional<ExchangeRate> rate(BudgetRequest request, Money sum) {
        return committedAt(request).or(() -> exchange.needed(sum, request.line()));
    }

    private Optional<ExchangeRate> committedAt(BudgetRequest request) {
        return request.encumberedAt() == null
                ? Optional.empty()
                : ledger.exchange(request.line(), request.number())
                        .filter(rate -> rate.from().equals(request.amount().currency()));
    }
}
