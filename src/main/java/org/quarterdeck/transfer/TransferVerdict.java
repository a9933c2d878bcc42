package org.quarterdeck.transfer;

import java.util.Locale;

/** What somebody says who is asked about a transfer. */
public enum TransferVerdict {
    APPROVE,
    REJECT,
    RECUSE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
