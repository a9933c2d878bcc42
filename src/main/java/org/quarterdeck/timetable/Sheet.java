package org.quarterdeck.timetable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Day;
import org.quarterdeck.calls.Opening;
import org.quarterdeck.calls.Room;

/**
 * A published programme as files tell it: the release as it was, within the days and rooms of the event as it is.
 *
 * @param house the address that people reach the house at, without a slash behind it
 */
record Sheet(Call call, TimetableRelease release, String house) {

    private static final int SHORTEST_ACRONYM = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    String version() {
        return String.valueOf(release.number());
    }

    /** Small letters, digits and underscores, four at least, as the formats want it. */
    String acronym() {
        String code = call.code().value().toLowerCase(Locale.ROOT).replace('-', '_');
        return code + "_".repeat(Math.max(0, SHORTEST_ACRONYM - code.length()));
    }

    URI address() {
        return URI.create("%s/programme/%s".formatted(house, call.code()));
    }

    URI address(TimetableEntry session) {
        return URI.create("%s#%s".formatted(address(), session.session()));
    }

    String slug(TimetableEntry session) {
        return "%s-%s".formatted(acronym(), session.session().toLowerCase(Locale.ROOT));
    }

    /** The case's number, which has its year in front, without what isn't a figure. */
    long id(TimetableEntry session) {
        return Long.parseLong(session.session().replaceAll("\\D", ""));
    }

    /** The same in every release, and in no other house. */
    UUID guid(String room) {
        return UUID.nameUUIDFromBytes("%s room %s".formatted(address(), room).getBytes(StandardCharsets.UTF_8));
    }

    List<SheetDay> days() {
        List<SheetDay> days = new ArrayList<>();
        dates().forEach(date -> days.add(day(days.size() + 1, date)));
        return days;
    }

    /** {@code 2027-03-28T09:00:00+02:00} */
    String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(at, call.zone()));
    }

    /** {@code 09:00} */
    String time(Instant at) {
        return TIME.format(zoned(at));
    }

    /** {@code 01:30} */
    String duration(TimetableEntry session) {
        return hours(Duration.between(session.starts(), session.ends()).toMinutes());
    }

    String grid() {
        return hours(call.gridMinutes());
    }

    private static String hours(long minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** The event's own, and any other that something was published for. */
    private List<LocalDate> dates() {
        return Stream.concat(
                        call.days().stream().map(Day::date),
                        release.taking().stream().map(this::date))
                .distinct()
                .sorted()
                .toList();
    }

    private SheetDay day(int index, LocalDate date) {
        List<TimetableEntry> sessions = release.taking().stream()
                .filter(session -> date(session).equals(date))
                .toList();
        List<Opening> openings = call.openings().stream()
                .filter(opening -> opening.day().date().equals(date))
                .toList();
        Instant from = Stream.concat(
                        openings.stream().map(Opening::from), sessions.stream().map(TimetableEntry::starts))
                .min(Instant::compareTo)
                .orElseGet(() -> date.atStartOfDay(call.zone()).toInstant());
        Instant to = Stream.concat(
                        openings.stream().map(Opening::to), sessions.stream().map(TimetableEntry::ends))
                .max(Instant::compareTo)
                .orElseGet(() -> date.plusDays(1).atStartOfDay(call.zone()).toInstant());
        return new SheetDay(index, date, from, to, rooms(sessions));
    }

    private Map<String, List<TimetableEntry>> rooms(List<TimetableEntry> sessions) {
        Map<String, List<TimetableEntry>> rooms = new LinkedHashMap<>();
        call.rooms().stream().map(Room::name).forEach(name -> rooms.put(name, new ArrayList<>()));
        sessions.forEach(session ->
                rooms.computeIfAbsent(session.room(), name -> new ArrayList<>()).add(session));
        return rooms;
    }

    private LocalDate date(TimetableEntry session) {
        return zoned(session.starts()).toLocalDate();
    }

    private ZonedDateTime zoned(Instant at) {
        return at.atZone(call.zone());
    }
}
