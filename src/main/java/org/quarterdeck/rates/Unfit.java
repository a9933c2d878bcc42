package org.quarterdeck.rates;

/**
 * A rate that can't be taken.
 *
 * @param where {@code 2026-11-25 USD}, or the line of the file
 */
public record Unfit(String where, String why) {

    static Unfit of(Quote quote, String why) {
        return new Unfit("%s %s".formatted(quote.day(), quote.currency()), why);
    }
}
