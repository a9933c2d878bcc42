package org.quarterdeck.closing;

import java.util.Locale;

/** Who says what at a year end: one chooses, another confirms. */
public enum YearEndSeat {
    CHOICE,
    CONFIRMATION;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
