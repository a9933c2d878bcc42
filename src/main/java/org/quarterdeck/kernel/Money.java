package org.quarterdeck.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact sum of money.
 *
 * @param minor the sum in the currency's minor units (cents); may be negative
 * @param currency ISO 4217
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a decimal such as {@code 1250.00}.
     *
     * @throws ArithmeticException if it has more decimals than the currency, or is too large to keep
     */
    public static Money of(BigDecimal decimal, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        BigDecimal exact = decimal.setScale(digits, RoundingMode.UNNECESSARY);
        return new Money(exact.movePointRight(digits).longValueExact(), currency);
    }

    public static Money of(String decimal, String currency) {
        return of(new BigDecimal(decimal), Currency.getInstance(currency));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** The sum as a plain decimal with the currency's number of digits: {@code 1250.00}. */
    public String decimal() {
        return toBigDecimal().toPlainString();
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    @Override
    public String toString() {
        return decimal() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s are not of one currency".formatted(this, other));
        }
        return other;
    }
}
