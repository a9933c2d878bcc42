package org.quarterdeck.execution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How an objective stands by its reports. */
record Standing(List<ExecutionReport> reports) {

    static Standing of(List<ExecutionReport> reports) {
        return new Standing(List.copyOf(reports));
    }

    /** In one word: what is most pressing. */
    String state() {
        if (isOverdue()) {
            return "overdue";
        }
        if (reports.stream().anyMatch(report -> report.state() == ReportState.CLAIMED)) {
            return "claimed";
        }
        return isAchieved()
                ? "achieved"
                : last().map(account -> account.status().id()).orElse("unreported");
    }

    boolean isOverdue() {
        return reports.stream().anyMatch(report -> report.overdueSince().isPresent());
    }

    boolean isAchieved() {
        return progress() == 100;
    }

    /** Per cent: what was reported last, of what counts. */
    int progress() {
        return reports.stream()
                .flatMap(report -> report.accounts().stream())
                .filter(ExecutionAccount::counts)
                .max(Comparator.comparing(ExecutionAccount::reportedAt))
                .map(ExecutionAccount::progress)
                .orElse(0);
    }

    private Optional<ExecutionAccount> last() {
        return reports.stream()
                .flatMap(report -> report.accounts().stream())
                .max(Comparator.comparing(ExecutionAccount::reportedAt));
    }
}
