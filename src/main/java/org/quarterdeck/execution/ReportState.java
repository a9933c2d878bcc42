package org.quarterdeck.execution;

import java.util.Locale;

/** Where a report stands. */
public enum ReportState {
    /** Not made yet. */
    AWAITED,
    /** Made, and what it claims waits for a second person. */
    CLAIMED,
    MADE,
    /** Never made. */
    MISSED,
    /** Not asked for any more: the objective was achieved before. */
    SPARED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
