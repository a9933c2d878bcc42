package org.quarterdeck.appeals;

import java.util.Locale;

/** What a hearing comes to. */
public enum Finding {
    UPHOLD(AppealStatus.UPHELD),
    OVERTURN(AppealStatus.OVERTURNED),
    REMAND(AppealStatus.REMANDED);

    private final AppealStatus status;

    Finding(AppealStatus status) {
        this.status = status;
    }

    public static Finding of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The word for how the appeal ends by it. */
    public String outcome() {
        return status.id();
    }

    AppealStatus status() {
        return status;
    }
}
