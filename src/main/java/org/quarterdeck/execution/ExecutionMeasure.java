package org.quarterdeck.execution;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * By what an objective is measured.
 *
 * @param objective its code
 * @param source address of where the figure is read
 */
record ExecutionMeasure(
        String objective,
        String title,
        BigDecimal baseline,
        BigDecimal target,
        String unit,
        LocalDate due,
        String source) {

    /** The database gives every figure the same number of decimals. */
    ExecutionMeasure {
        baseline = plain(baseline);
        target = plain(target);
    }

    private static BigDecimal plain(BigDecimal figure) {
        return new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }
}
