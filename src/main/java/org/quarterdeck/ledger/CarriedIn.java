package org.quarterdeck.ledger;

import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/**
 * A person carried money into a line from an old ledger: a binding decision. Told in the transaction that did it.
 *
 * @param hash SHA-256 of the old ledger's text and of the map that it was read by, in hex
 */
public record CarriedIn(Line line, Money amount, PersonId by, String hash) {}
