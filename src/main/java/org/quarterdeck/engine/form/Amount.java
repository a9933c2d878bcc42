package org.quarterdeck.engine.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money: a text field with the custom property {@code kind: money}. Taken as a decimal String, a whole number or a Double that
 * is exact to the cent; handed on as a decimal String with two digits after the point.
 */
record Amount() implements Kind {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,15}([.][0-9]{1,2})?");

    /** Beyond this a Double no longer tells one cent from the next. */
    private static final double EXACT = 1e13;

    private static final int LONGEST = 15;

    private static final Taken WRONG = new Taken.Wrong("must be an amount of money such as 1250.00");

    @Override
    public Taken take(Object given) {
        @Nullable String plain = plain(given);
        if (plain == null || !SHAPE.matcher(plain).matches()) {
            return WRONG;
        }
        return new Taken.Value(
                new BigDecimal(plain).setScale(2, RoundingMode.UNNECESSARY).toPlainString());
    }

    private static @Nullable String plain(Object given) {
        if (given instanceof String text) {
            return text;
        }
        if (given instanceof Integer
                || given instanceof Long
                || given instanceof Short
                || given instanceof BigInteger) {
            return given.toString();
        }
        if (given instanceof Double number && Math.abs(number) < EXACT) {
            return plain(BigDecimal.valueOf(number));
        }
        return given instanceof BigDecimal number ? plain(number) : null;
    }

    /** Null where it is not exact to the cent, or too long to be meant: 1e999999999 must not be written out. */
    private static @Nullable String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        long digitsBefore = (long) shortest.precision() - shortest.scale();
        return shortest.scale() > 2 || digitsBefore > LONGEST ? null : shortest.toPlainString();
    }

    @Override
    public @Nullable Object empty() {
        return "";
    }

    @Override
    public BigDecimal size(Object taken) {
        return new BigDecimal((String) taken);
    }
}
