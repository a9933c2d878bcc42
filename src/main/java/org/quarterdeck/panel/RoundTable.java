package org.quarterdeck.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
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
    private final Planner planner;
    private final Turns turns;
    private final Reviews reviews;
    private final Rebalancings rebalancings;
    private final CallBook calls;
    private final WaitingRoom waitingRoom;
    private final ObjectProvider<Shortlist> shortlists;

    RoundTable(
            Conflicts conflicts,
            Committee committee,
            Planner planner,
            Turns turns,
            Reviews reviews,
            Rebalancings rebalancings,
            CallBook calls,
            WaitingRoom waitingRoom,
            ObjectProvider<Shortlist> shortlists) {
        this.conflicts = conflicts;
        this.committee = committee;
        this.planner = planner;
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
            List<Unassigned> unassigned,
            @Nullable Rebalancing rebalancing) {}

    public record Seats(String caseNumber, List<Taken> seats) {}

    /** @param state planned, asked or done */
    public record Taken(
            int seat,
            String reviewer,
            String state,
            @Nullable Instant since) {}

    public record Unassigned(String caseNumber, int seats, String reason) {}

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
                unassigned(call, own, byProposal),
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

    private List<Unassigned> unassigned(Call call, List<Entrant> own, Map<CaseNumber, List<Turn>> byProposal) {
        Map<PersonId, Ties> reviewers = planner.reviewers();
        Map<PersonId, Long> loads = turns.of(call.code()).stream()
                .filter(Turn::isLoad)
                .collect(Collectors.groupingBy(Turn::reviewer, Collectors.counting()));
        List<Unassigned> unassigned = new ArrayList<>();
        own.stream().filter(Entrant::isUnderReview).forEach(entrant -> {
            List<Turn> turns = byProposal.getOrDefault(entrant.number(), List.of());
            int seats = entrant.seats() == null ? 0 : entrant.seats();
            int empty = (int) IntStream.range(0, seats)
                    .filter(place -> turns.stream().noneMatch(turn -> turn.place() == place && turn.holds()))
                    .count();
            if (empty > 0) {
                unassigned.add(new Unassigned(
                        entrant.number().value(), empty, reason(call, entrant, turns, reviewers, loads)));
            }
        });
        return unassigned;
    }

    private static String reason(
            Call call, Entrant entrant, List<Turn> turns, Map<PersonId, Ties> reviewers, Map<PersonId, Long> loads) {
        Predicate<PersonId> near = person ->
                !reviewers.getOrDefault(person, Ties.toNothing(person)).isFree(entrant);
        Predicate<PersonId> had =
                person -> turns.stream().anyMatch(turn -> turn.reviewer().equals(person));
        Predicate<PersonId> busy = person -> loads.getOrDefault(person, 0L) >= call.maxLoad();
        Set<PersonId> all = reviewers.keySet();
        return "of %d reviewers %d are too near to it, %d have or had a seat, %d have as many reviews as they may have"
                .formatted(
                        all.size(),
                        all.stream().filter(near).count(),
                        all.stream().filter(near.negate().and(had)).count(),
                        all.stream()
                                .filter(near.negate().and(had.negate()).and(busy))
                                .count());
    }
}
