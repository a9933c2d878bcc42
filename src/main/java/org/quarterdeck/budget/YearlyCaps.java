package org.quarterdeck.budget;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Measures requests by the yearly cap of whoever is paid, in the community's currency, whatever currencies the requests are in (BA-16). */
@Component
class YearlyCaps {

    private final Benefits benefits;
    private final Exchange exchange;
    private final Currency community;

    YearlyCaps(Benefits benefits, Exchange exchange, @Value("${quarterdeck.currency}") String community) {
        this.benefits = benefits;
        this.exchange = exchange;
        this.community = Currency.getInstance(community);
    }

    /**
     * @param cap a decimal amount in the community's currency
     * @return null where somebody outside is paid
     */
    @Nullable
    YearlyCap measure(BudgetRequest request, String cap) {
        String payee = request.payee().person();
        if (payee == null) {
            return null;
        }
        long drawn = benefits.drawnThisYear(request, new PersonId(payee)).stream()
                .mapToLong(sum -> exchange.toRoute(sum).minor())
                .sum();
        return new YearlyCap(
                Money.of(new BigDecimal(cap), community).minor(),
                drawn,
                exchange.toRoute(request.amount()).minor(),
                community.getCurrencyCode());
    }
}
