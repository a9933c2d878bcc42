package org.quarterdeck.rates.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.quarterdeck.rates.Quote;

/** What one euro is worth. */
record RateOut(
        LocalDate date,
        @Schema(example = "USD") String currency,

        @Schema(example = "\"1.0822\"", description = "what one euro is worth in it, as it was published")
        String perEuro,

        @Schema(example = "ECB") String source) {

    static RateOut of(Quote quote) {
        return new RateOut(
                quote.day(), quote.currency().getCurrencyCode(), quote.perEuro().toPlainString(), quote.source());
    }
}
