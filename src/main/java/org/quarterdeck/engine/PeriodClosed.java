package org.quarterdeck.engine;

/** The message that a process takes whose cases hold money of budget lines: the period of theirs is closed. The house's alone to send. */
public final class PeriodClosed {

    private static final String EVENT = ".period-closed";

    private PeriodClosed() {}

    /** {@code budget-approval.period-closed}. */
    public static String message(String process) {
        return process + EVENT;
    }

    static boolean isOf(String message) {
        return message.endsWith(EVENT);
    }
}
