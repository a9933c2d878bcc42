package org.quarterdeck.execution;

import java.util.Locale;

/** What became of the claim that an objective is achieved. */
enum Finding {
    CONFIRMED,
    NOT_CONFIRMED,
    LAPSED;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
