package org.quarterdeck.ballot;

import java.util.Locale;

/** What an elector says. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN,
    /** Steps back for a conflict of interest (X2). That can't be taken back. */
    RECUSE;

    /** As the form and the API say it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Choice of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
