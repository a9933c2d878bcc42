package org.quarterdeck.ledger;

import java.util.Currency;
import org.quarterdeck.kernel.PersonId;

/**
 * A budget line.
 *
 * @param period the year it belongs to, as in {@code 2027} or {@code 2027-H1}
 */
public record Line(
        LineCode code, String name, Currency currency, String period, PersonId owner, FundsCheck fundsCheck) {}
