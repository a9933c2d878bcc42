package org.quarterdeck.panel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What chairs see of all the proposals of a call: who reviews what, and what the reviews come to. What a chair is too near to isn't in any list
 * and isn't counted in any total (WP-04).
 */
@Service
public class RoundTable {

    private final Conflicts conflicts;
    private final Committee committee;
    private final Shortfalls shortfalls;
    private final Turns turns;
    private final Reviews reviews;
    private final Rebalancings rebalancings;
    private final CallBook calls;
    private final WaitingRoom waitingRoom;
    private final ObjectProvider<Shortlist> shortlists;

    RoundTable(
            Conflicts conflicts,
            Committee committee,
            Shortfalls shortfalls,
            Turns turns,
            Reviews reviews,
            Rebalancings rebalancings,
            CallBook calls,
            WaitingRoom waitingRoom,
            ObjectProvider<Shortlist> shortlists) {
        this.conflicts = conflicts;
        this.committee = committee;
        this.shortfalls = shortfalls;
        this.turns = turns;
        this.reviews = reviews;
        this.rebalancings = rebalancings;
        this.calls = calls;
        this.waitingRoom = waitingRoom;
        this.shortlists = shortlists;
    }

    /**
     * How far the assignment of a call is.
     *
     * @param waiting proposals for which reviewers are being looked for
     * @param loads by reviewer, how many of the proposals in {@code proposals} they were asked for
     * @param unassigned seats that nobody has, with the reason (WP-05)
     * @param rebalancing the latest time that seats were given out anew; null for never
     */
    public record Assignment(
            List<String> waiting,
            List<Seats> proposals,
            Map<String, Long> loads,
            List<Shortfall> unassigned,
            @Nullable Rebalancing rebalancing) {}

    public record Seats(String caseNumber, List<Taken> seats) {}

    /** @param state planned, asked or done */
    public record Taken(
            int seat,
            String reviewer,
            String state,
            @Nullable Instant since) {}

    /** A proposal as chairs see it in their list. */
    public record Listed(
            String caseNumber,
            String track,
            @Nullable String title,
            @Nullable String format,
            @Nullable Integer minutes,
            @Nullable String status,
            @Nullable String verdict,
            PublishedScores scores) {}

    /** @throws org.quarterdeck.kernel.Barred for everybody who is neither chair nor lead */
    public Assignment assignment(Caller caller, CallCode code) {
        Call call = calls.get(code);
        List<Entrant> own = handled(caller, code);
        Set<CaseNumber> numbers = own.stream().map(Entrant::number).collect(Collectors.toSet());
        List<Turn> all = turns.of(code).stream()
                .filter(turn -> numbers.contains(turn.proposal()))
                .toList();
        Map<CaseNumber, List<Turn>> byProposal = all.stream().collect(Collectors.groupingBy(Turn::proposal));
        Set<CaseNumber> waiting = waitingRoom.waiting();
        Set<CaseNumber> stillToReview = awaited(caller, numbers);
        return new Assignment(
                own.stream()
                        .filter(entrant -> entrant.seats() == null && waiting.contains(entrant.number()))
                        .map(entrant -> entrant.number().value())
                        .toList(),
                own.stream()
                        .filter(entrant -> entrant.seats() != null)
                        .map(entrant -> seats(
                                caller,
                                stillToReview.contains(entrant.number()),
                                entrant,
                                byProposal.getOrDefault(entrant.number(), List.of())))
                        .toList(),
                all.stream()
                        .filter(Turn::isLoad)
                        .collect(Collectors.groupingBy(
                                turn -> turn.reviewer().value(), TreeMap::new, Collectors.counting())),
                shortfalls.of(call, own, byProposal),
                rebalancings.latest(code).orElse(null));
    }

    /** By number. What the programme says of them is added by whoever keeps it. */
    public Page<Listed> proposals(Caller caller, CallCode code, Stretch stretch) {
        Call call = calls.get(code);
        String after = stretch.after();
        List<Entrant> rows = handled(caller, code).stream()
                .filter(entrant -> after == null || entrant.number().value().compareTo(after) > 0)
                .limit(stretch.rows())
                .toList();
        List<CaseNumber> numbers = rows.stream().map(Entrant::number).toList();
        Map<CaseNumber, List<Review>> byProposal =
                reviews.of(numbers).stream().collect(Collectors.groupingBy(Review::proposal));
        Map<CaseNumber, Shortlist.Line> lines =
                shortlists.stream().findFirst().map(list -> list.of(numbers)).orElse(Map.of());
        Set<CaseNumber> stillToReview = awaited(caller, numbers);
        return Page.of(rows, stretch.limit(), entrant -> entrant.number().value())
                .map(entrant -> listed(
                        entrant,
                        lines.get(entrant.number()),
                        stillToReview.contains(entrant.number())
                                ? List.of()
                                : byProposal.getOrDefault(entrant.number(), List.of()),
                        call));
    }

    /** Whoever has yet to review a proposal learns neither points nor names of it, chair or not (WP-06). */
    private Set<CaseNumber> awaited(Caller caller, Collection<CaseNumber> numbers) {
        return turns.had(caller.id(), numbers).entrySet().stream()
                .filter(had -> had.getValue().contains(Turn.State.ASKED)
                        || had.getValue().contains(Turn.State.PLANNED))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Entrant> handled(Caller caller, CallCode code) {
        caller.mustBeIn("read about all proposals of a call", Circle.CHAIRS, Circle.LEADS);
        return committee.handledBy(caller, conflicts.of(code));
    }

    private static Listed listed(Entrant entrant, Shortlist.@Nullable Line line, List<Review> reviews, Call call) {
        return new Listed(
                entrant.number().value(),
                entrant.candidate().track(),
                line == null ? null : line.title(),
                line == null ? null : line.format(),
                line == null ? null : line.minutes(),
                line == null ? null : line.status(),
                line == null ? null : line.verdict(),
                PublishedScores.of(KeptPanel.scores(reviews, call.rubric())));
    }

    private static Seats seats(Caller caller, boolean ownOnly, Entrant entrant, List<Turn> turns) {
        return new Seats(
                entrant.number().value(),
                turns.stream()
                        .filter(turn ->
                                turn.holds() && (!ownOnly || turn.reviewer().equals(caller.id())))
                        .map(turn -> new Taken(
                                turn.place(),
                                turn.reviewer().value(),
                                turn.state().id(),
                                turn.isDone() ? turn.endedAt() : turn.askedAt()))
                        .toList());
    }
}
