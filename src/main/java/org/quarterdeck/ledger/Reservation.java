package org.quarterdeck.ledger;

import org.quarterdeck.kernel.Money;

/** The answer to a reservation. */
public sealed interface Reservation {

    record Reserved(Balance balance) implements Reservation {}

    /** A STOP line refuses (BA-02). */
    record InsufficientFunds(Money available) implements Reservation {

        public static final String CODE = "ledger.insufficient-funds";
    }
}
