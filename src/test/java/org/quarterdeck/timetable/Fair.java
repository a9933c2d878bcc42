package org.quarterdeck.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.calls.Anonymity;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.Day;
import org.quarterdeck.calls.Room;
import org.quarterdeck.calls.Rubric;
import org.quarterdeck.calls.Slots;
import org.quarterdeck.kernel.CaseNumber;

/** An event of a test's own: its call, and sessions made for it. */
final class Fair {

    static final CallCode CODE = new CallCode("FAIR");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate FIRST = LocalDate.of(2027, 3, 27);

    /** The clocks go forward in the night between its two days. */
    static final List<Day> DAYS = List.of(
            new Day(FIRST, LocalTime.of(9, 0), LocalTime.of(18, 0)),
            new Day(FIRST.plusDays(1), LocalTime.of(9, 0), LocalTime.of(16, 0)));

    static final List<Room> ROOMS = List.of(
            new Room("Hall", 300),
            new Room("Library", 60),
            new Room("Attic", 20, LocalTime.of(10, 0), LocalTime.of(15, 0)));

    private Fair() {}

    static Call call() {
        return call(ROOMS, DAYS);
    }

    static Call call(List<Room> rooms, List<Day> days) {
        Instant closes = Instant.parse("2027-01-01T00:00:00Z");
        return new Call(
                CODE,
                "The fair",
                ZONE,
                closes.minusSeconds(86400),
                closes,
                closes.plusSeconds(86400),
                List.of("community", "technology"),
                List.of("talk", "workshop"),
                Rubric.OVERALL_ALONE,
                Anonymity.OPEN,
                3,
                10,
                new Slots(100, Map.of()),
                null,
                rooms,
                days,
                15,
                10,
                1,
                null);
    }

    static Instant at(int day, String time) {
        return FIRST.plusDays(day - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(ZONE)
                .toInstant();
    }

    static CaseNumber number(int n) {
        return new CaseNumber("WKS-2027-%04d".formatted(n));
    }

    static Presenter presenter(String name) {
        return new Presenter(name, Optional.empty(), name + "@example.org");
    }

    static Session session(int n, String track, int minutes, String... presenters) {
        return session(n, track, minutes, null, List.of(), presenters);
    }

    static Session session(
            int n, String track, int minutes, Integer attendance, List<Absence> absences, String... presenters) {
        return new Session(
                number(n),
                CODE,
                "Session " + n,
                "What session %d is about.".formatted(n),
                track,
                "talk",
                minutes,
                "en",
                List.of(presenters).stream().map(Fair::presenter).toList(),
                absences,
                attendance);
    }

    /** As many sessions as a large event has; each second presenter holds two. */
    static List<Session> many(int sessions) {
        Random chance = new Random(7);
        List<String> tracks = IntStream.range(0, 8).mapToObj(i -> "track" + i).toList();
        List<Session> all = new ArrayList<>();
        for (int n = 1; n <= sessions; n++) {
            List<Absence> absences = n % 9 == 0 ? List.of(new Absence(at(1, "09:00"), at(1, "18:00"))) : List.of();
            all.add(session(
                    n,
                    tracks.get(chance.nextInt(tracks.size())),
                    List.of(30, 45, 60, 90).get(chance.nextInt(4)),
                    10 + chance.nextInt(50),
                    absences,
                    "presenter" + chance.nextInt(sessions * 3 / 4)));
        }
        return all;
    }

    static List<TimetableSession> offered(List<Session> sessions) {
        return sessions.stream()
                .map(session -> TimetableSession.offered(session, Instant.EPOCH))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
