package org.quarterdeck.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one euro was worth on a day, as somebody published it.
 *
 * @param perEuro without zeros behind
 */
public record Quote(Currency currency, LocalDate day, BigDecimal perEuro, String source) {

    static final Currency EURO = Currency.getInstance("EUR");

    public Quote {
        perEuro = perEuro.stripTrailingZeros();
    }
}
