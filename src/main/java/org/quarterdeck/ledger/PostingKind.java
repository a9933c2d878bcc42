package org.quarterdeck.ledger;

import org.quarterdeck.kernel.Money;

/** What a posting does to its line: each moves one sum from one place to another. */
public enum PostingKind {
    /** Money is given to the line. */
    APPROPRIATION,
    /** What a line was given and nobody has asked for is taken back: a plan was amended or given up (SP-19). */
    DEAPPROPRIATION,
    /** A case asks for money that is then no longer available (BA-01). */
    PRE_ENCUMBRANCE,
    /** What a case asked for is given back. */
    PRE_ENCUMBRANCE_RELEASE,
    /** What a case asked for is committed to it (BA-04). */
    ENCUMBRANCE,
    /** What was committed to a case is given back. */
    DISENCUMBRANCE,
    /** Money leaves the line for another (BA-17). */
    TRANSFER_OUT,
    /** Money comes to the line from another (BA-17). */
    TRANSFER_IN,
    /** What was committed to a case is paid. */
    LIQUIDATION,
    /** A case is paid beyond what was committed to it (BA-13). */
    EXPENDITURE,
    /** What a case was paid comes back (BA-20): it is the line's again. */
    REFUND,
    /** A payment out of what was committed was posted wrongly (BA-20): it is committed again. */
    LIQUIDATION_REVERSAL,
    /** A payment beyond what was committed was posted wrongly (BA-20): it is the line's again. */
    EXPENDITURE_REVERSAL;

    /** What undoes a payment that was posted wrongly. */
    PostingKind reversal() {
        return switch (this) {
            case LIQUIDATION -> LIQUIDATION_REVERSAL;
            case EXPENDITURE -> EXPENDITURE_REVERSAL;
            default -> throw new IllegalStateException(this + " is no payment");
        };
    }

    Balance change(Money amount) {
        Money less = amount.negated();
        Money none = Money.zero(amount.currency());
        return switch (this) {
            case APPROPRIATION -> new Balance(amount, none, none, none, none, none, amount);
            case DEAPPROPRIATION -> new Balance(less, none, none, none, none, none, less);
            case PRE_ENCUMBRANCE -> new Balance(none, none, none, amount, none, none, less);
            case PRE_ENCUMBRANCE_RELEASE -> new Balance(none, none, none, less, none, none, amount);
            case ENCUMBRANCE -> new Balance(none, none, none, less, amount, none, none);
            case DISENCUMBRANCE -> new Balance(none, none, none, none, less, none, amount);
            case TRANSFER_OUT -> new Balance(none, none, amount, none, none, none, less);
            case TRANSFER_IN -> new Balance(none, amount, none, none, none, none, amount);
            case LIQUIDATION -> new Balance(none, none, none, none, less, amount, none);
            case EXPENDITURE -> new Balance(none, none, none, none, none, amount, less);
            case REFUND, EXPENDITURE_REVERSAL -> new Balance(none, none, none, none, none, less, amount);
            case LIQUIDATION_REVERSAL -> new Balance(none, none, none, none, amount, less, none);
        };
    }
}
