package org.quarterdeck.engine.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number: whole unless its field says how many digits may follow the point. */
record Figure(int decimalDigits) implements Kind {

    /** More digits than this nobody means; it keeps 1e999999999 from being written out. */
    private static final int LONGEST = 30;

    @Override
    public Taken take(Object given) {
        @Nullable BigDecimal number = exact(given);
        if (number == null || Math.abs((long) number.precision() - number.scale()) > LONGEST) {
            return wrong();
        }
        number = number.stripTrailingZeros();
        if (number.scale() > decimalDigits) {
            return wrong();
        }
        return decimalDigits == 0
                ? whole(number)
                : new Taken.Value(number.setScale(decimalDigits, RoundingMode.UNNECESSARY));
    }

    private Taken whole(BigDecimal number) {
        try {
            return new Taken.Value(number.intValueExact());
        } catch (ArithmeticException tooLarge) {
            return wrong();
        }
    }

    private static @Nullable BigDecimal exact(Object given) {
        if (given instanceof Double number) {
            return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
        }
        if (given instanceof BigDecimal number) {
            return number;
        }
        boolean isWhole = given instanceof Integer
                || given instanceof Long
                || given instanceof Short
                || given instanceof BigInteger;
        return isWhole ? new BigDecimal(given.toString()) : null;
    }

    private Taken wrong() {
        return new Taken.Wrong(
                decimalDigits == 0
                        ? "must be a whole number"
                        : "must be a number with at most %d decimals".formatted(decimalDigits));
    }

    @Override
    public BigDecimal size(Object taken) {
        return new BigDecimal(taken.toString());
    }
}
