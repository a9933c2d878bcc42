package org.quarterdeck.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What a line says to a request beyond what is available (BA-02, BA-03). */
public enum FundsCheck {
    STOP,
    WARN,
    IGNORE;

    static Optional<FundsCheck> parse(String text) {
        return Arrays.stream(values())
                .filter(check -> check.name().equals(text))
                .findFirst();
    }
}
