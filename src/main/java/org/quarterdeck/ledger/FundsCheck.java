package org.quarterdeck.ledger;

/** What a line says to a request beyond what is available (BA-02, BA-03). */
public enum FundsCheck {
    STOP,
    WARN,
    IGNORE
}
