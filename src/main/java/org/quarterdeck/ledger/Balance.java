package org.quarterdeck.ledger;

import java.util.Currency;
import org.quarterdeck.kernel.Money;

/**
 * How a line stands, or by how much a posting changes it. Always: appropriated + transferredIn − transferredOut = available +
 * preEncumbered + encumbered + expended.
 */
public record Balance(
        Money appropriated,
        Money transferredIn,
        Money transferredOut,
        Money preEncumbered,
        Money encumbered,
        Money expended,
        Money available) {

    public static Balance zero(Currency currency) {
        Money none = Money.zero(currency);
        return new Balance(none, none, none, none, none, none, none);
    }

    public Balance plus(Balance change) {
        return new Balance(
                appropriated.plus(change.appropriated),
                transferredIn.plus(change.transferredIn),
                transferredOut.plus(change.transferredOut),
                preEncumbered.plus(change.preEncumbered),
                encumbered.plus(change.encumbered),
                expended.plus(change.expended),
                available.plus(change.available));
    }
}
