package org.quarterdeck.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How one sees that an objective is reached.
 *
 * @param baseline where it stands when the plan is written; exact, as typed
 * @param target where it shall stand on the due day
 * @param unit what is counted: {@code workshops}
 * @param source where anybody can look it up
 */
public record KeyResult(
        String title, BigDecimal baseline, BigDecimal target, String unit, LocalDate due, String source) {}
