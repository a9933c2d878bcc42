package org.quarterdeck.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Day;
import org.quarterdeck.calls.Room;
import org.quarterdeck.kernel.CaseNumber;

class SolverTests {

    private static final SchedulingRules RULES =
            new SchedulingRules(Duration.ofSeconds(40), 1, LocalTime.NOON, Duration.ofHours(1));

    private final Solver solver = new Solver(RULES);

    @Test
    @DisplayName("WP-16 places the sessions of a large event without a clash")
    void placesALargeEvent() {
        Call call = large();
        List<TimetableSession> sessions = Fair.offered(Fair.many(120));

        long begun = System.nanoTime();
        Map<CaseNumber, Sitting> placed = solve(call, sessions, null, false);
        System.out.println("TOOK " + (System.nanoTime() - begun) / 1_000_000 + " placed " + placed.size() + " moves ");

        assertThat(placed).hasSize(120);
        assertThat(new Clashes(call).among(List.copyOf(placed.values()))).isEmpty();
    }

    private static Call large() {
        List<Room> rooms =
                IntStream.range(0, 6).mapToObj(i -> new Room("Room " + i, 60)).toList();
        List<Day> days = IntStream.range(0, 3)
                .mapToObj(i -> new Day(Fair.FIRST.plusDays(i), LocalTime.of(9, 0), LocalTime.of(18, 0)))
                .toList();
        return Fair.call(rooms, days);
    }

    private Map<CaseNumber, Sitting> solve(
            Call call, List<TimetableSession> sessions, Release published, boolean afresh) {
        Map<CaseNumber, Session> byNumber = sessions.stream()
                .map(TimetableSession::session)
                .collect(Collectors.toMap(Session::number, session -> session));
        Puzzle solved = solver.solve(new Puzzles(RULES).of(call, sessions, published, afresh), better -> {});
        return solved.pieces().stream()
                .flatMap(piece -> piece.spot() == null
                        ? Stream.empty()
                        : Stream.of(new Sitting(
                                byNumber.get(piece.caseNumber()),
                                piece.spot().room(),
                                piece.spot().begins())))
                .collect(Collectors.toMap(Sitting::number, sitting -> sitting));
    }
}
