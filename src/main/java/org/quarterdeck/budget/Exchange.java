package org.quarterdeck.budget;

import java.util.Currency;
import java.util.Optional;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.rates.Rates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a request is worth in another currency than its own: the line's, which pays it, and the community's, which routes it. */
@Component
class Exchange {

    private final Rates rates;
    private final Acquaintances acquaintances;
    private final Currency community;

    Exchange(Rates rates, Acquaintances acquaintances, @Value("${quarterdeck.currency}") String community) {
        this.rates = rates;
        this.acquaintances = acquaintances;
        this.community = Currency.getInstance(community);
    }

    /** Today's rate into the line's currency; empty where the request needs none. */
    Optional<ExchangeRate> needed(Money asked, Line line) {
        return asked.currency().equals(line.currency())
                ? Optional.empty()
                : Optional.of(rates.today(asked.currency(), line.currency())
                        .orElseThrow(() -> new NotNow("rates.none", none(asked.currency()))));
    }

    /** The same for a line that is known by its code. */
    Optional<ExchangeRate> needed(Money asked, LineCode line) {
        return needed(asked, acquaintances.line(line).orElseThrow());
    }

    /** Why it can't be asked for on the line; empty where it can. */
    Optional<String> refusal(Currency askedIn, Line line) {
        return askedIn.equals(line.currency())
                        || rates.today(askedIn, line.currency()).isPresent()
                ? Optional.empty()
                : Optional.of("must be %s, which line %s is kept in: %s"
                        .formatted(line.currency(), line.code(), none(askedIn)));
    }

    /** The same for a line that is known by its code. */
    Money required(Money asked, LineCode line) {
        return required(asked, acquaintances.line(line).orElseThrow());
    }

    /** What the line must have available for it: a sum that is exchanged may be worth more by the time that it is paid. */
    Money required(Money asked, Line line) {
        return needed(asked, line)
                .map(rate -> rates.cautious(rate.convert(asked)))
                .orElse(asked);
    }

    /** What it is worth to the community. A currency that no rate is on file for counts by its own figure, as it always has. */
    Money toRoute(Money asked) {
        return asked.currency().equals(community)
                ? asked
                : rates.today(asked.currency(), community)
                        .map(rate -> rate.convert(asked))
                        .orElse(asked);
    }

    private String none(Currency currency) {
        return "no exchange rate for %s is on file that is at most %s old".formatted(currency, rates.longest());
    }
}
