package org.quarterdeck.ledger;

import org.quarterdeck.kernel.Money;

/**
 * How a line stands. Always: appropriated + transferredIn − transferredOut = available + preEncumbered + encumbered +
 * expended.
 */
public record Balance(
        Money appropriated,
        Money transferredIn,
        Money transferredOut,
        Money preEncumbered,
        Money encumbered,
        Money expended,
        Money available) {}
