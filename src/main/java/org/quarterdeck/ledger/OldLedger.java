package org.quarterdeck.ledger;

import java.time.LocalDate;
import java.util.List;
import org.quarterdeck.kernel.Money;

/** A ledger that a community kept before, as plain text: its transactions, the earliest day first. */
record OldLedger(List<Booking> bookings) {

    OldLedger {
        bookings = List.copyOf(bookings);
    }

    /**
     * A transaction, whose legs add up to nothing.
     *
     * @param row where it stands in the text, from 1
     */
    record Booking(LocalDate day, int row, List<Moved> legs) {}

    /** @param account as it is written, such as {@code assets:travel:free} */
    record Moved(String account, Money amount) {}
}
