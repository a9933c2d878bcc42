package org.quarterdeck.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.timetable.Fair.at;
import static org.quarterdeck.timetable.Fair.number;
import static org.quarterdeck.timetable.Fair.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Day;
import org.quarterdeck.calls.Room;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

class SolverTests {

    private static final SchedulingRules RULES =
            new SchedulingRules(Duration.ofSeconds(50), 1, LocalTime.NOON, Duration.ofHours(1));
    private static final PersonId CHAIR = new PersonId("chair");

    private final Solver solver = new Solver(RULES);

    @Test
    @DisplayName("WP-16 places the 120 sessions of a full event without a clash, and an added one without moving any")
    void placesALargeEvent() {
        Call call = call(6, 3, "09:00", "18:00");
        List<TimetableSession> sessions = Fair.offered(Fair.many(119));
        Map<CaseNumber, Sitting> placed = solve(call, sessions, null);
        assertThat(placed).hasSize(119);
        assertThat(new Clashes(call).among(List.copyOf(placed.values()))).isEmpty();

        sessions.add(
                Fair.offered(List.of(session(500, "track1", 30, "somebody"))).get(0));
        Map<CaseNumber, Sitting> again = solve(call, sessions, published(sessions, placed));

        assertThat(again).hasSize(120).containsAllEntriesOf(placed);
        assertThat(new Clashes(call).among(List.copyOf(again.values()))).isEmpty();
    }

    @Test
    @DisplayName("finds a first place for each session of an event too large for every place to be tried")
    void placesAHugeEvent() {
        Call call = call(17, 4, "09:00", "18:00");
        List<TimetableSession> sessions = Fair.offered(Fair.many(200));
        Solver hurried =
                new Solver(new SchedulingRules(Duration.ofSeconds(30), 1, LocalTime.NOON, Duration.ofHours(1)));

        Map<CaseNumber, Sitting> placed = solve(hurried, call, sessions, null);

        assertThat(placed).hasSize(200);
        assertThat(new Clashes(call).among(List.copyOf(placed.values()))).isEmpty();
    }

    @Test
    void comesToTheSameEachTime() {
        List<TimetableSession> sessions = Fair.offered(Fair.many(12));

        assertThat(solve(Fair.call(), sessions, null)).isEqualTo(solve(Fair.call(), sessions, null));
    }

    @Test
    void movesOneForAnotherThatHasNoPlaceOtherwise() {
        Call call = call(1, 1, "13:00", "16:00");
        List<TimetableSession> sessions = Fair.offered(List.of(session(1, "a", 45, "ann"), session(2, "b", 90, "ben")));
        sessions.get(0).pin("Room 0", at(1, "14:00"));
        sessions.get(0).loosen();

        Map<CaseNumber, Sitting> placed = solve(call, sessions, null);

        assertThat(placed.keySet()).containsExactly(number(1), number(2));
        assertThat(placed.get(number(1)).start()).isNotEqualTo(at(1, "14:00"));
    }

    @Test
    void leavesWhatAChairHasPinnedAndTheOtherWithoutAPlace() {
        Call call = call(1, 1, "13:00", "16:00");
        List<TimetableSession> sessions = Fair.offered(List.of(session(1, "a", 45, "ann"), session(2, "b", 90, "ben")));
        sessions.get(0).pin("Room 0", at(1, "14:00"));

        Map<CaseNumber, Sitting> placed = solve(call, sessions, null);

        assertThat(placed.keySet()).containsExactly(number(1));
        assertThat(placed.get(number(1)).start()).isEqualTo(at(1, "14:00"));
    }

    @Test
    void keepsNobodyInAPlaceThatTheyCanNoLongerBeIn() {
        Call call = call(1, 1, "13:00", "18:00");
        List<TimetableSession> sessions = Fair.offered(List.of(
                session(1, "a", 60, null, List.of(new Absence(at(1, "13:00"), at(1, "15:00"))), "ann")));
        sessions.get(0).pin("Room 0", at(1, "14:30"));
        sessions.get(0).loosen();

        assertThat(solve(call, sessions, null).get(number(1)).start()).isEqualTo(at(1, "15:00"));
    }

    @Test
    void keepsTheSessionsOfATrackApart() {
        Call call = call(2, 1, "13:00", "15:15");
        List<TimetableSession> sessions = Fair.offered(List.of(
                session(1, "a", 60, "ann"),
                session(2, "a", 60, "ben"),
                session(3, "b", 60, "cleo"),
                session(4, "b", 60, "dora")));

        Map<CaseNumber, Sitting> placed = solve(call, sessions, null);

        assertThat(placed).hasSize(4);
        assertThat(placed.get(number(1)).isTooNearTo(placed.get(number(2)), Duration.ZERO))
                .isFalse();
        assertThat(placed.get(number(3)).isTooNearTo(placed.get(number(4)), Duration.ZERO))
                .isFalse();
    }

    @Test
    void leavesMiddayFree() {
        Call call = call(1, 1, "11:00", "14:00");

        Map<CaseNumber, Sitting> placed =
                solve(call, Fair.offered(List.of(session(1, "a", 60, "ann"), session(2, "a", 60, "ben"))), null);

        assertThat(placed.values().stream().map(Sitting::start))
                .containsExactlyInAnyOrder(at(1, "11:00"), at(1, "13:00"));
    }

    @Test
    @DisplayName("X8 says why a session has no place")
    void saysWhy() {
        Call call = call(1, 1, "13:00", "15:00");
        Sitting there = new Sitting(session(9, "a", 120, "ann"), "Room 0", at(1, "13:00"));
        Why why = new Why(call, RULES, List.of(there));

        assertThat(why.nowhere(session(1, "a", 60, 61, List.of(), "ben")))
                .isEqualTo("61 people are expected, and the largest room holds 60");
        assertThat(why.nowhere(session(1, "a", 121, "ben")))
                .isEqualTo("it takes 121 minutes, and no room that holds it is open as long as that");
        assertThat(why.nowhere(session(1, "a", 60, null, List.of(new Absence(at(1, "00:00"), at(2, "00:00"))), "ben")))
                .isEqualTo("whoever holds it can't at any time that a room is open");
        assertThat(why.nowhere(session(1, "a", 60, "ben")))
                .isEqualTo("of 5 places that it fits in, 5 are taken by other sessions");
        assertThat(new Why(call, RULES, List.of()).nowhere(session(1, "a", 60, "ben")))
                .startsWith("there is room for it: it came after the draft was made");
        assertThat(new Why(call(2, 1, "13:00", "15:00"), RULES, List.of(there)).nowhere(session(1, "a", 60, "ann")))
                .isEqualTo("of 10 places that it fits in, 5 are taken by other sessions, and during 5 whoever holds it"
                        + " holds another session");
    }

    private static Call call(int rooms, int days, String from, String to) {
        return Fair.call(
                IntStream.range(0, rooms)
                        .mapToObj(i -> new Room("Room " + i, 60))
                        .toList(),
                IntStream.range(0, days)
                        .mapToObj(i -> new Day(Fair.FIRST.plusDays(i), LocalTime.parse(from), LocalTime.parse(to)))
                        .toList());
    }

    private static TimetableRelease published(List<TimetableSession> sessions, Map<CaseNumber, Sitting> placed) {
        List<TimetableEntry> released = new ArrayList<>();
        sessions.forEach(session -> {
            Sitting sitting = placed.get(session.session().number());
            if (sitting != null) {
                released.add(TimetableEntry.of(sitting, session.guid(), Instant.EPOCH));
            }
        });
        return TimetableRelease.by(CHAIR, Fair.CODE, null, released, Instant.EPOCH);
    }

    private Map<CaseNumber, Sitting> solve(Call call, List<TimetableSession> sessions, TimetableRelease published) {
        return solve(solver, call, sessions, published);
    }

    private static Map<CaseNumber, Sitting> solve(
            Solver solver, Call call, List<TimetableSession> sessions, TimetableRelease published) {
        Map<CaseNumber, Session> byNumber = sessions.stream()
                .map(TimetableSession::session)
                .collect(Collectors.toMap(Session::number, session -> session));
        Puzzle solved = solver.solve(new Puzzles(RULES).of(call, sessions, published, false), better -> {});
        Map<CaseNumber, Sitting> placed = new TreeMap<>(java.util.Comparator.comparing(CaseNumber::value));
        solved.pieces().stream()
                .flatMap(piece -> piece.spot() == null
                        ? Stream.empty()
                        : Stream.of(new Sitting(
                                byNumber.get(piece.caseNumber()),
                                piece.spot().room(),
                                piece.spot().begins())))
                .forEach(sitting -> placed.put(sitting.number(), sitting));
        return placed;
    }
}
