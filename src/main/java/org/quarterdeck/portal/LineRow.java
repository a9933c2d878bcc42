package org.quarterdeck.portal;

import org.quarterdeck.ledger.Balance;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.Standing;

/** A budget line as it stands; what was transferred counts as appropriated. */
record LineRow(
        String code,
        String name,
        String period,
        String currency,
        String appropriated,
        String asked,
        String committed,
        String spent,
        String available) {

    static LineRow of(Standing standing) {
        Line line = standing.line();
        Balance balance = standing.balance();
        return new LineRow(
                line.code().value(),
                line.name(),
                line.period(),
                line.currency().getCurrencyCode(),
                balance.appropriated()
                        .plus(balance.transferredIn())
                        .minus(balance.transferredOut())
                        .decimal(),
                balance.preEncumbered().decimal(),
                balance.encumbered().decimal(),
                balance.expended().decimal(),
                balance.available().decimal());
    }
}
