package org.quarterdeck.timetable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A programme as {@code schedule.json}, which conference apps read (WP-17). */
@Component
class VocJson implements ScheduleFile {

    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

    /** What the schema takes for a zone. */
    private static final Pattern ZONE = Pattern.compile("^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$");

    private final ObjectMapper json;

    VocJson(ObjectMapper json) {
        this.json = json;
    }

    record File(@JsonProperty("$schema") String schema, Generator generator, Schedule schedule) {}

    record Generator(String name, String url) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Schedule(String version, String baseUrl, String url, Conference conference) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Conference(
            String acronym,
            String title,
            String start,
            String end,
            @JsonProperty("daysCount") int daysCount,
            String timeslotDuration,
            @Nullable String timeZoneName,
            URI url,
            List<Track> tracks,
            List<Room> rooms,
            List<Day> days) {}

    record Track(String name) {}

    record Room(String name, String guid, int capacity) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Day(int index, String date, String dayStart, String dayEnd, Map<String, List<Event>> rooms) {}

    record Event(
            String guid,
            long id,
            String date,
            String start,
            String end,
            String duration,
            String room,
            String slug,
            URI url,
            String title,
            @Nullable String subtitle,
            String track,
            String type,
            @Nullable String language,
            @JsonProperty("abstract") String summary,
            List<Person> persons,
            List<Object> links) {}

    record Person(String name) {}

    @Override
    public ScheduleFormat format() {
        return ScheduleFormat.JSON;
    }

    @Override
    public String write(Sheet sheet) {
        File file = new File(
                SCHEMA,
                new Generator("Quarterdeck", sheet.house()),
                new Schedule(sheet.version(), sheet.house(), sheet.address().toString(), conference(sheet)));
        try {
            return json.writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Conference conference(Sheet sheet) {
        List<Day> days = sheet.days().stream().map(day -> day(sheet, day)).toList();
        String zone = sheet.call().zone().getId();
        return new Conference(
                sheet.acronym(),
                sheet.call().title(),
                sheet.iso(sheet.call().begins()),
                sheet.iso(sheet.call().ends()),
                days.size(),
                sheet.grid(),
                ZONE.matcher(zone).find() ? zone : null,
                sheet.address(),
                sheet.call().tracks().stream().map(Track::new).toList(),
                sheet.call().rooms().stream()
                        .map(room ->
                                new Room(room.name(), sheet.guid(room.name()).toString(), room.capacity()))
                        .toList(),
                days);
    }

    private static Day day(Sheet sheet, SheetDay day) {
        Map<String, List<Event>> rooms = new LinkedHashMap<>();
        day.rooms()
                .forEach((room, sessions) -> rooms.put(
                        room,
                        sessions.stream().map(session -> event(sheet, session)).toList()));
        return new Day(day.index(), day.date().toString(), sheet.iso(day.from()), sheet.iso(day.to()), rooms);
    }

    private static Event event(Sheet sheet, TimetableEntry session) {
        return new Event(
                session.guid(),
                sheet.id(session),
                sheet.iso(session.starts()),
                sheet.time(session.starts()),
                sheet.iso(session.ends()),
                sheet.duration(session),
                session.room(),
                sheet.slug(session),
                sheet.address(session),
                session.title(),
                null,
                session.track(),
                session.format(),
                session.language(),
                session.summary(),
                session.names().stream().map(Person::new).toList(),
                List.of());
    }
}
