package org.quarterdeck.ledger;

import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/**
 * A person opened a line: a binding decision. Told in the transaction that opened it, so a listener that fails undoes it.
 *
 * @param reason why, in a few words
 */
public record LineOpened(Line line, Money appropriation, PersonId by, String reason) {}
