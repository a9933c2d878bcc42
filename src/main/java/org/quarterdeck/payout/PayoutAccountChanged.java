package org.quarterdeck.payout;

import org.quarterdeck.kernel.PersonId;

/** Somebody who had a payout account wants to be paid to another: whoever has decided that they are paid didn't know of it (BA-07). */
public record PayoutAccountChanged(PersonId person) {}
