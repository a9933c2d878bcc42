package org.quarterdeck.execution;

/**
 * Which of a plan's reports it is; written {@code OBJ-1.2}.
 *
 * @param objective its code
 * @param turn which of the objective's reports it is, from 1
 */
public record ReportKey(String objective, int turn) {

    public static ReportKey parse(String text) {
        int dot = text.lastIndexOf('.');
        return new ReportKey(text.substring(0, dot), Integer.parseInt(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return objective + "." + turn;
    }
}
