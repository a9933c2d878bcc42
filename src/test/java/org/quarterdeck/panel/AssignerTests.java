package org.quarterdeck.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The solver alone, on a call as large as the largest we know of. */
class AssignerTests {

    private static final int PROPOSALS = 371;
    private static final int REVIEWERS = 60;
    private static final int ORGANISATIONS = 40;
    private static final int EACH = 3;
    private static final List<String> TRACKS =
            List.of("community", "technology", "design", "teaching", "law", "science", "games", "health");

    private final Assigner assigner =
            new Assigner(new PanelSettings(Duration.ofSeconds(60), 1, Period.ofMonths(12), Period.ofYears(3)));

    @Test
    @DisplayName("WP-05 gives each of 371 proposals three of 60 reviewers, evenly, to those who know the track")
    void fillsALargeCall() {
        Bench filled = assigner.fill(largeCall(25));

        assertThat(filled.seats())
                .allSatisfy(seat -> assertThat(seat.eligible()).contains(seat.reviewer()));
        assertThat(filled.seats().stream()
                        .collect(Collectors.groupingBy(Seat::proposal))
                        .values())
                .allSatisfy(
                        seats -> assertThat(seats).extracting(Seat::reviewer).doesNotHaveDuplicates());
        assertThat(spread(loads(filled))).isLessThanOrEqualTo(1);
        assertThat(filled.seats().stream().filter(Seat::isWithAnExpert).count())
                .as("two of eight tracks each: chance alone would find a quarter")
                .isGreaterThan(PROPOSALS * EACH * 4 / 5);
    }

    @Test
    @DisplayName("WP-05 asks the same people again when nothing has changed")
    void isRepeatable() {
        assertThat(names(assigner.fill(largeCall(25)))).isEqualTo(names(assigner.fill(largeCall(25))));
    }

    @Test
    @DisplayName("WP-05 leaves empty what nobody may take, and no more")
    void leavesEmptyWhatNobodyMayTake() {
        Bench filled = assigner.fill(largeCall(10));

        assertThat(loads(filled).values()).allSatisfy(load -> assertThat(load).isEqualTo(10L));
        assertThat(filled.seats().stream().filter(seat -> seat.reviewer() == null))
                .hasSize(PROPOSALS * EACH - REVIEWERS * 10);
    }

    @Test
    void leavesPinnedSeatsAloneAndEvensOutAroundThem() {
        List<Reviewer> everybody = reviewers(4);
        List<Seat> seats = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            seats.add(Seat.taken(turn(i, everybody.get(0)), everybody.get(0)));
        }
        for (int i = 5; i <= 16; i++) {
            seats.add(Seat.empty(number(i), 1, "law", everybody));
        }

        Bench filled = assigner.fill(new Bench(seats, 10));

        assertThat(filled.seats().subList(0, 4)).extracting(Seat::reviewer).containsOnly(everybody.get(0));
        assertThat(loads(filled).values()).containsOnly(4L);
    }

    private static Bench largeCall(int maxLoad) {
        Random chance = new Random(7);
        List<Reviewer> reviewers = reviewers(REVIEWERS);
        List<Seat> seats = new ArrayList<>();
        for (int number = 1; number <= PROPOSALS; number++) {
            int organisation = chance.nextInt(ORGANISATIONS);
            int another = chance.nextInt(ORGANISATIONS);
            List<Reviewer> eligible = IntStream.range(0, REVIEWERS)
                    .filter(of -> of % ORGANISATIONS != organisation && of % ORGANISATIONS != another)
                    .mapToObj(reviewers::get)
                    .toList();
            String track = TRACKS.get(chance.nextInt(TRACKS.size()));
            for (int place = 1; place <= EACH; place++) {
                seats.add(Seat.empty(number(number), place, track, eligible));
            }
        }
        return new Bench(seats, maxLoad);
    }

    private static List<Reviewer> reviewers(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Reviewer(
                        new PersonId("reviewer%02d".formatted(i)),
                        Set.of(TRACKS.get(i % TRACKS.size()), TRACKS.get((i + 3) % TRACKS.size()))))
                .toList();
    }

    private static Turn turn(int counter, Reviewer reviewer) {
        return new Turn(
                counter, number(counter), 0, reviewer.id(), Turn.State.ASKED, Instant.EPOCH, null, 0, true, false);
    }

    private static CaseNumber number(int counter) {
        return new CaseNumber("WKS-2027-%04d".formatted(counter));
    }

    private static Map<Reviewer, Long> loads(Bench bench) {
        return bench.seats().stream()
                .filter(seat -> seat.reviewer() != null)
                .collect(Collectors.groupingBy(Seat::reviewer, Collectors.counting()));
    }

    private static long spread(Map<Reviewer, Long> loads) {
        assertThat(loads).hasSize(REVIEWERS);
        return loads.values().stream().max(Comparator.naturalOrder()).orElseThrow()
                - loads.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<String> names(Bench bench) {
        return bench.seats().stream()
                .map(seat -> seat + " " + seat.reviewer())
                .map(Function.identity())
                .toList();
    }
}
