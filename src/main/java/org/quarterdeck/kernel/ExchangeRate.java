package org.quarterdeck.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * At which sums of one currency become sums of another, and whose word that is. It is kept as what one euro is worth in either, as
 * it was published: a quotient would have been rounded before anything is exchanged.
 *
 * @param fromPerEuro what one euro is worth in the currency that is exchanged
 * @param toPerEuro what one euro is worth in the currency that it becomes
 * @param day for which it was published
 * @param source who published it
 */
public record ExchangeRate(
        Currency from, BigDecimal fromPerEuro, Currency to, BigDecimal toPerEuro, LocalDate day, String source) {

    private static final int DIGITS_FOR_PEOPLE = 8;

    public ExchangeRate {
        if (fromPerEuro.signum() <= 0 || toPerEuro.signum() <= 0) {
            throw new IllegalArgumentException("a rate is more than nothing");
        }
    }

    /** The sum in the other currency, rounded once, half up, to that currency's digits. */
    public Money convert(Money sum) {
        if (!sum.currency().equals(from)) {
            throw new IllegalArgumentException("%s can't be exchanged at a rate for %s".formatted(sum, from));
        }
        int digits = to.getDefaultFractionDigits();
        return Money.of(sum.toBigDecimal().multiply(toPerEuro).divide(fromPerEuro, digits, RoundingMode.HALF_UP), to);
    }

    /** The way back, by the same publication. */
    public ExchangeRate back() {
        return new ExchangeRate(to, toPerEuro, from, fromPerEuro, day, source);
    }

    /** What one of the currency that is exchanged is worth, with eight decimals; for people to read, never to reckon with. */
    public BigDecimal price() {
        return toPerEuro.divide(fromPerEuro, DIGITS_FOR_PEOPLE, RoundingMode.HALF_UP);
    }

    /** {@code 1 USD = 0.92405286 EUR}. */
    public String quotation() {
        return "1 %s = %s %s".formatted(from, price().toPlainString(), to);
    }

    /** {@code 1 USD = 0.92405286 EUR (ECB, 2026-11-25)}. */
    public String words() {
        return "%s (%s, %s)".formatted(quotation(), source, day);
    }
}
