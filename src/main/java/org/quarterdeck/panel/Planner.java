package org.quarterdeck.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.calls.Call;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Lays out the seats of a call for the solver: which there are, whose they are already, and who may have the others. */
@Component
class Planner {

    private final Directory directory;
    private final Conflicts conflicts;
    private final Disclosures disclosures;
    private final Turns turns;

    Planner(Directory directory, Conflicts conflicts, Disclosures disclosures, Turns turns) {
        this.directory = directory;
        this.conflicts = conflicts;
        this.disclosures = disclosures;
        this.turns = turns;
    }

    /**
     * A bench, and what it was laid out from.
     *
     * @param turns as they were; a plan holds only as long as they are the same
     */
    record Layout(Bench bench, List<Turn> turns) {}

    /** Seats for proposals that have none yet, beside all that are given out already and stay so. */
    Layout forNew(Call call, Set<CaseNumber> proposals) {
        Map<PersonId, Ties> reviewers = reviewers();
        Map<PersonId, Reviewer> known = known(reviewers.keySet());
        List<Turn> before = turns.of(call.code());
        List<Seat> seats = new ArrayList<>(pinned(before, known, turn -> true));
        conflicts.of(call.code()).stream()
                .filter(entrant -> proposals.contains(entrant.number()) && entrant.seats() == null)
                .forEach(entrant -> {
                    List<Reviewer> eligible = eligible(entrant, reviewers, known, hadTheirs(before, entrant));
                    IntStream.range(0, call.reviewsEach())
                            .mapToObj(place -> Seat.empty(entrant.number(), place, track(entrant), eligible))
                            .forEach(seats::add);
                });
        return new Layout(new Bench(seats, call.maxLoad()), before);
    }

    /** Every seat that is awaited and that nobody has begun to work at may go to somebody else. */
    Layout forAll(Call call) {
        Map<PersonId, Ties> reviewers = reviewers();
        Map<PersonId, Reviewer> known = known(reviewers.keySet());
        List<Turn> before = turns.of(call.code());
        List<Entrant> open = conflicts.of(call.code()).stream()
                .filter(Entrant::isUnderReview)
                .toList();
        Set<CaseNumber> numbers = open.stream().map(Entrant::number).collect(Collectors.toSet());
        Predicate<Turn> movable = turn -> turn.isMovable() && numbers.contains(turn.proposal());
        List<Seat> seats = new ArrayList<>(pinned(before, known, movable.negate()));
        open.forEach(entrant -> {
            List<Turn> own = before.stream()
                    .filter(turn -> turn.proposal().equals(entrant.number()))
                    .toList();
            List<Reviewer> eligible = eligible(entrant, reviewers, known, hadTheirs(own, entrant));
            own.stream()
                    .filter(movable)
                    .map(turn -> Seat.movable(turn, track(entrant), eligible))
                    .forEach(seats::add);
        });
        return new Layout(new Bench(seats, call.maxLoad()), before);
    }

    /** Those who may have a seat of the proposal, the least busy first, then who knows the track, then by id (WP-05). */
    List<PersonId> next(Call call, Entrant entrant) {
        Map<PersonId, Ties> reviewers = reviewers();
        Map<PersonId, Reviewer> known = known(reviewers.keySet());
        List<Turn> all = turns.of(call.code());
        Map<PersonId, Long> loads =
                all.stream().filter(Turn::isLoad).collect(Collectors.groupingBy(Turn::reviewer, Collectors.counting()));
        Set<PersonId> hadTheirs = all.stream()
                .filter(turn -> turn.proposal().equals(entrant.number()) && (turn.isOpen() || turn.isForGood()))
                .map(Turn::reviewer)
                .collect(Collectors.toSet());
        return eligible(entrant, reviewers, known, hadTheirs).stream()
                .filter(reviewer -> loads.getOrDefault(reviewer.id(), 0L) < call.maxLoad())
                .sorted(Comparator.<Reviewer>comparingLong(reviewer -> loads.getOrDefault(reviewer.id(), 0L))
                        .thenComparing(reviewer -> !reviewer.knows(track(entrant)))
                        .thenComparing(reviewer -> reviewer.id().value()))
                .map(Reviewer::id)
                .toList();
    }

    /** Everybody who may be asked, with what ties them. */
    Map<PersonId, Ties> reviewers() {
        List<Person> reviewers = directory.in(Circle.REVIEWERS).stream()
                .filter(person -> !person.isIn(Circle.ADMINISTRATORS))
                .toList();
        return conflicts.ties(reviewers).stream()
                .collect(Collectors.toMap(Ties::person, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private Map<PersonId, Reviewer> known(Set<PersonId> reviewers) {
        Map<PersonId, Set<String>> expertise = disclosures.expertise(reviewers);
        return reviewers.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new Reviewer(id, expertise.getOrDefault(id, Set.of()))));
    }

    private static List<Reviewer> eligible(
            Entrant entrant, Map<PersonId, Ties> reviewers, Map<PersonId, Reviewer> known, Set<PersonId> hadTheirs) {
        return reviewers.values().stream()
                .filter(ties -> ties.isFree(entrant) && !hadTheirs.contains(ties.person()))
                .map(ties -> known.getOrDefault(ties.person(), new Reviewer(ties.person(), Set.of())))
                .toList();
    }

    private static Set<PersonId> hadTheirs(List<Turn> turns, Entrant entrant) {
        return turns.stream()
                .filter(turn -> turn.proposal().equals(entrant.number()) && turn.isForGood())
                .map(Turn::reviewer)
                .collect(Collectors.toSet());
    }

    private static List<Seat> pinned(List<Turn> turns, Map<PersonId, Reviewer> known, Predicate<Turn> which) {
        return turns.stream()
                .filter(turn -> turn.isLoad() && which.test(turn))
                .map(turn -> {
                    Reviewer reviewer = known.getOrDefault(turn.reviewer(), new Reviewer(turn.reviewer(), Set.of()));
                    return Seat.taken(turn, reviewer);
                })
                .toList();
    }

    private static String track(Entrant entrant) {
        return entrant.candidate().track();
    }
}
