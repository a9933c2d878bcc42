package org.quarterdeck.rates;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;

/** The module's door: at which rate one currency becomes another. A rate that is on file is never changed. */
public interface Rates {

    /**
     * The latest that was published for that day or before it, for both currencies on the same day.
     *
     * @return empty where there is none, or none that is recent enough ({@code quarterdeck.rates.longest})
     */
    Optional<ExchangeRate> on(LocalDate day, Currency from, Currency to);

    /** The same for today, in UTC. */
    Optional<ExchangeRate> today(Currency from, Currency to);

    /** A sum that was exchanged, with as much more as the rate may move until it is paid ({@code quarterdeck.rates.margin}). */
    Money cautious(Money exchanged);

    /** How old a rate may be, in words: {@code 7 days}. */
    String longest();
}
