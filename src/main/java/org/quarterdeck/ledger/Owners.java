package org.quarterdeck.ledger;

import org.quarterdeck.kernel.PersonId;

/** Asks who may own a line. The ledger knows nobody; a room that knows people answers. */
public interface Owners {

    boolean knows(PersonId id);
}
