package org.quarterdeck.closing;

import java.util.Locale;

/** What somebody says at a year end. */
public enum YearEndVerdict {
    CHOOSE,
    CONFIRM,
    SEND_BACK,
    RECUSE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
