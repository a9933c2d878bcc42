package org.quarterdeck.execution;

import java.util.Locale;

/** Where an adopted plan stands. */
public enum PlanState {
    RUNNING,
    EVALUATED,
    RESCINDED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
