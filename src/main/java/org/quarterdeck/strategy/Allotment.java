package org.quarterdeck.strategy;

import java.util.Map;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.LineCode;

/**
 * What a plan in force changes about a budget line.
 *
 * @param given what the line got; below nothing, what was taken back from it
 * @param bound what should have been taken back as well, and is asked for, committed or spent already; it stays on the line
 */
public record Allotment(LineCode line, Money given, Money bound) {

    /** As an entry of the register tells it. */
    public Map<String, Object> facts() {
        return Map.of("budgetLine", line.value(), "given", given.decimal(), "bound", bound.decimal());
    }

    boolean isAny() {
        return given.minor() != 0 || bound.isPositive();
    }
}
