package org.quarterdeck.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.calls.Call;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds the seats that nobody is left for, and says why (WP-05). */
@Component
class Shortfalls {

    private final Planner planner;
    private final Turns turns;

    Shortfalls(Planner planner, Turns turns) {
        this.planner = planner;
        this.turns = turns;
    }

    /** Of those of the proposals that are under review; loads are those of the whole call. */
    List<Shortfall> of(Call call, List<Entrant> own, Map<CaseNumber, List<Turn>> byProposal) {
        Map<PersonId, Ties> reviewers = planner.reviewers();
        Map<PersonId, Long> loads = turns.of(call.code()).stream()
                .filter(Turn::isLoad)
                .collect(Collectors.groupingBy(Turn::reviewer, Collectors.counting()));
        List<Shortfall> unassigned = new ArrayList<>();
        own.stream().filter(Entrant::isUnderReview).forEach(entrant -> {
            List<Turn> turns = byProposal.getOrDefault(entrant.number(), List.of());
            int seats = entrant.seats() == null ? 0 : entrant.seats();
            int empty = (int) IntStream.range(0, seats)
                    .filter(place -> turns.stream().noneMatch(turn -> turn.place() == place && turn.holds()))
                    .count();
            if (empty > 0) {
                unassigned.add(
                        new Shortfall(entrant.number().value(), empty, reason(call, entrant, turns, reviewers, loads)));
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
