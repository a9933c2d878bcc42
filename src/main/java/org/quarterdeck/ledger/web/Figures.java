package org.quarterdeck.ledger.web;

import org.quarterdeck.ledger.Balance;

/** The seven figures of a balance or of a change, as decimals of the line's currency. */
record Figures(
        String appropriated,
        String transferredIn,
        String transferredOut,
        String preEncumbered,
        String encumbered,
        String expended,
        String available) {

    static Figures of(Balance balance) {
        return new Figures(
                balance.appropriated().decimal(),
                balance.transferredIn().decimal(),
                balance.transferredOut().decimal(),
                balance.preEncumbered().decimal(),
                balance.encumbered().decimal(),
                balance.expended().decimal(),
                balance.available().decimal());
    }
}
