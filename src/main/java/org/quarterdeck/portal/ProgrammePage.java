package org.quarterdeck.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.timetable.TimetableEntry;
import org.quarterdeck.timetable.TimetableRelease;

/**
 * The programme of an event, as its own clocks show it.
 *
 * @param release which one; null before the first
 */
record ProgrammePage(
        String code,
        String name,
        String zone,
        @Nullable Integer release,
        @Nullable Stamp published,
        List<Day> days,
        SelectionFigures figures) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** @param date for its anchor, as ISO has it */
    record Day(String date, String words, List<Slot> slots) {}

    /** @param number for its anchor */
    record Slot(
            String number,
            Stamp starts,
            Stamp ends,
            String room,
            String name,
            String presenters,
            String track,
            String format,
            String language,
            List<String> summary) {

        static Slot of(TimetableEntry session, ZoneId zone) {
            return new Slot(
                    session.session(),
                    time(session.starts(), zone),
                    time(session.ends(), zone),
                    session.room(),
                    session.title(),
                    String.join(", ", session.names()),
                    session.track(),
                    session.format(),
                    session.language() == null ? "" : session.language(),
                    Prose.paragraphs(session.summary()));
        }

        private static Stamp time(Instant at, ZoneId zone) {
            return new Stamp(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            at.atZone(zone).toOffsetDateTime()),
                    TIME.format(at.atZone(zone)));
        }
    }

    static ProgrammePage of(Call call, Optional<TimetableRelease> published, SelectionFigures figures) {
        return new ProgrammePage(
                call.code().value(),
                call.title(),
                call.zone().getId(),
                published.map(TimetableRelease::number).orElse(null),
                published.map(TimetableRelease::publishedAt).map(Stamp::of).orElse(null),
                published.map(release -> days(release, call.zone())).orElse(List.of()),
                figures);
    }

    String title() {
        return "Programme of " + name;
    }

    boolean anyDays() {
        return !days.isEmpty();
    }

    /** Published, but all of it taken back since. */
    boolean emptied() {
        return release != null && days.isEmpty();
    }

    private static List<Day> days(TimetableRelease release, ZoneId zone) {
        return release.taking().stream()
                .collect(Collectors.groupingBy(
                        session -> LocalDate.ofInstant(session.starts(), zone), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(
                        day.getKey().toString(),
                        DAY.format(day.getKey()),
                        day.getValue().stream()
                                .map(session -> Slot.of(session, zone))
                                .toList()))
                .toList();
    }
}
