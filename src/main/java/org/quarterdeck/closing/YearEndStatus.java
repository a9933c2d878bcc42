package org.quarterdeck.closing;

import java.util.Locale;

/** Where a year end stands. */
public enum YearEndStatus {
    /** What was asked for lapses, and those who choose are asked. */
    CLOSING,
    /** Somebody has chosen what goes on; a second person is asked. */
    CHOSEN,
    /** It is decided, and carried out. */
    SETTLING,
    CLOSED,
    UNDECIDED,
    WITHDRAWN;

    /** As the case's state is called in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
