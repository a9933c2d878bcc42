package org.quarterdeck.transfer;

import java.util.Locale;

/** Where a transfer stands. */
public enum TransferStatus {
    ASKED,
    TRANSFERRED,
    REJECTED,
    WITHDRAWN;

    /** As the case's state is called in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
