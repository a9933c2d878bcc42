package org.quarterdeck.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.panel.PublishedScores;
import org.quarterdeck.panel.Rebalancing;
import org.quarterdeck.panel.RoundTable.Assignment;
import org.quarterdeck.panel.RoundTable.Listed;
import org.quarterdeck.panel.RoundTable.Seats;
import org.quarterdeck.panel.RoundTable.Taken;

/**
 * How far the reviews of a call are, and what is decided and not told yet. What the chair who looks is too near to is in none of it (WP-04).
 *
 * @param pending what a release would tell, by decision, as in {@code 3 accept, 1 reject}
 */
record DeskReviews(
        List<ProposalRow> proposals,
        List<LoadRow> loads,
        List<SeatRow> unassigned,
        int waiting,
        @Nullable String rebalancing,
        @Nullable String pending) {

    private static final String DONE = "done";

    static DeskReviews of(List<Listed> listed, Assignment assignment) {
        Map<String, List<Taken>> seats =
                assignment.proposals().stream().collect(Collectors.toMap(Seats::caseNumber, Seats::seats));
        return new DeskReviews(
                listed.stream()
                        .map(one -> ProposalRow.of(one, seats.getOrDefault(one.caseNumber(), List.of())))
                        .toList(),
                assignment.loads().entrySet().stream()
                        .map(load -> new LoadRow(load.getKey(), load.getValue()))
                        .toList(),
                assignment.unassigned().stream()
                        .map(one -> new SeatRow(one.caseNumber(), one.seats(), one.reason()))
                        .toList(),
                assignment.waiting().size(),
                assignment.rebalancing() == null ? null : words(assignment.rebalancing()),
                pending(listed));
    }

    private static @Nullable String pending(List<Listed> listed) {
        Map<String, Long> counts = listed.stream()
                .filter(one -> one.status() != null && one.status().endsWith("-pending"))
                .map(Listed::verdict)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? null
                : counts.entrySet().stream()
                        .map(count -> "%d %s".formatted(count.getValue(), count.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Rebalancing latest) {
        String asked = "Asked for by %s on %s"
                .formatted(latest.askedBy(), Stamp.of(latest.askedAt()).words());
        return latest.doneAt() == null
                ? asked + "; it is under way."
                : "%s; done on %s, %d moved."
                        .formatted(asked, Stamp.of(latest.doneAt()).words(), latest.moved());
    }

    boolean anyProposals() {
        return !proposals.isEmpty();
    }

    boolean anyLoads() {
        return !loads.isEmpty();
    }

    boolean anyUnassigned() {
        return !unassigned.isEmpty();
    }

    record LoadRow(String reviewer, long reviews) {}

    record SeatRow(String number, int seats, String reason) {}

    /** @param points median and spread of those that count */
    record ProposalRow(
            String number,
            @Nullable String name,
            String track,
            @Nullable String state,
            @Nullable String verdict,
            String seats,
            String points) {

        static ProposalRow of(Listed listed, List<Taken> seats) {
            long done = seats.stream().filter(seat -> seat.state().equals(DONE)).count();
            PublishedScores scores = listed.scores();
            return new ProposalRow(
                    listed.caseNumber(),
                    listed.title(),
                    listed.track(),
                    listed.status(),
                    listed.verdict(),
                    seats.isEmpty() ? "" : "%d of %d".formatted(done, seats.size()),
                    scores.counted() == 0
                            ? ""
                            : "%s, spread %s, of %d".formatted(scores.median(), scores.spread(), scores.counted()));
        }
    }
}
