package org.quarterdeck.execution;

import java.util.Locale;

/** How an objective's owner sees it stand. */
public enum Outlook {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK;

    /** As forms and the API call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Outlook of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
