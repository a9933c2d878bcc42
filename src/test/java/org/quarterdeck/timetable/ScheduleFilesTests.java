package org.quarterdeck.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.timetable.Fair.at;
import static org.quarterdeck.timetable.Fair.number;
import static org.quarterdeck.timetable.Fair.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.PersonId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The formats' own rules, in our words: the schemas belong to others. */
class ScheduleFilesTests {

    private static final Instant THEN = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-02-02T10:00:00Z");
    private static final PersonId CHAIR = new PersonId("chair");
    private static final String GUID_1 = "5f0f3f4e-0c0e-4f6e-9d59-6f4a6ed5a001";
    private static final String GUID_2 = "5f0f3f4e-0c0e-4f6e-9d59-6f4a6ed5a002";
    private static final String GUID_3 = "5f0f3f4e-0c0e-4f6e-9d59-6f4a6ed5a003";
    private static final String NAUGHTY = "Bits; bytes, \\ & <b>\"quotes\"</b> 🧭 \u0001\uFFFE and Łódź";

    private final TimetableRelease first = TimetableRelease.by(
            CHAIR,
            Fair.CODE,
            null,
            List.of(
                    TimetableEntry.of(titled(1, NAUGHTY, "Hall", at(1, "09:00")), GUID_1, THEN),
                    TimetableEntry.of(
                            new Sitting(session(2, "community", 90, "cleo", "dora"), "Library", at(2, "09:15")),
                            GUID_2,
                            THEN),
                    TimetableEntry.of(
                            new Sitting(session(3, "technology", 30, "eve"), "Cellar", at(1, "20:00")), GUID_3, THEN)),
            THEN);
    private final TimetableRelease second = first.without(number(3), "ill", LATER);

    @Test
    @DisplayName("WP-17 writes a calendar with one event a session, by a UID that stays and a sequence that grows")
    void writesACalendar() throws Exception {
        List<VEvent> before = events(new CalendarFile().write(sheet(first)));
        String written = new CalendarFile().write(sheet(second));
        Calendar calendar = calendar(written);
        List<VEvent> events = calendar.getComponents(Component.VEVENT);

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes("UTF-8")).hasSizeLessThanOrEqualTo(75));
        assertThat(uids(events)).isEqualTo(uids(before)).containsExactly(GUID_1, GUID_3, GUID_2);
        assertThat(before).extracting(event -> text(event, "SEQUENCE")).containsExactly("0", "0", "0");
        assertThat(events).extracting(event -> text(event, "SEQUENCE")).containsExactly("0", "1", "0");
        assertThat(events)
                .extracting(event -> text(event, "STATUS"))
                .containsExactly("CONFIRMED", "CANCELLED", "CONFIRMED");
        assertThat(events)
                .extracting(event -> text(event, "DTSTAMP"))
                .containsExactly("20270201T100000Z", "20270202T100000Z", "20270201T100000Z");
    }

    @Test
    @DisplayName("WP-17 tells the calendar the event's own zone, on both sides of a night in which the clocks change")
    void knowsTheZone() throws Exception {
        String written = new CalendarFile().write(sheet(first));
        assertThat(written)
                .contains("TZID:Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20270327T090000")
                .contains("DTSTART;TZID=Europe/Berlin:20270328T091500", "DTEND;TZID=Europe/Berlin:20270328T104500");
        VEvent session = events(written).get(2);
        ZonedDateTime start = (ZonedDateTime) session.getDateTimeStart().getDate();
        assertThat(start.toInstant()).isEqualTo(Instant.parse("2027-03-28T07:15:00Z"));
    }

    @Test
    void writesWhatPeopleTyped() throws Exception {
        VEvent session = events(new CalendarFile().write(sheet(first))).get(0);
        assertThat(session.getSummary().getValue()).startsWith("Bits; bytes, \\ & <b>\"quotes\"</b> 🧭");

        assertThat(text(document(new VocXml().write(sheet(first))), "title", 1))
                .isEqualTo("Bits; bytes, \\ & <b>\"quotes\"</b> 🧭  and Łódź");
    }

    @Test
    @DisplayName("WP-17 writes schedule.xml as c3voc's schema wants it")
    void writesXml() throws Exception {
        Document xml = document(new VocXml().write(sheet(second)));

        assertThat(children(xml.getDocumentElement()))
                .containsExactly("generator", "url", "version", "conference", "day", "day");
        assertThat(text(xml, "version", 0)).isEqualTo("2");
        assertThat(text(xml, "acronym", 0)).isEqualTo("fair").matches("[a-z0-9_-]{4,}");
        assertThat(text(xml, "timeslot_duration", 0)).isEqualTo("00:15");
        assertThat(text(xml, "base_url", 0)).matches("https?://.*");
        List<Element> days = elements(xml, "day");
        assertThat(days).extracting(day -> day.getAttribute("index")).containsExactly("1", "2");
        assertThat(days).extracting(day -> day.getAttribute("date")).containsExactly("2027-03-27", "2027-03-28");
        assertThat(days)
                .extracting(day -> day.getAttribute("start"))
                .containsExactly("2027-03-27T09:00:00+01:00", "2027-03-28T09:00:00+02:00");
        assertThat(elements(xml, "room"))
                .filteredOn(room -> room.getParentNode().getNodeName().equals("day"))
                .hasSize(6)
                .allMatch(room -> isUuid(room.getAttribute("guid")));
        List<Element> events = elements(xml, "event");
        assertThat(events).extracting(event -> event.getAttribute("guid")).containsExactly(GUID_1, GUID_2);
        assertThat(events).extracting(event -> event.getAttribute("id")).containsExactly("20270001", "20270002");
        assertThat(events.get(1)
                        .getParentNode()
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo("Library");
        assertThat(children(events.get(1)))
                .doesNotHaveDuplicates()
                .contains("room", "title", "type", "date", "start", "duration", "abstract", "track", "persons");
        assertThat(text(xml, "date", 1)).isEqualTo("2027-03-28T09:15:00+02:00");
        assertThat(IntStream.of(0, 1).mapToObj(i -> text(xml, "start", i + 1))).containsExactly("09:00", "09:15");
        assertThat(IntStream.of(0, 1).mapToObj(i -> text(xml, "duration", i))).containsExactly("01:00", "01:30");
        assertThat(IntStream.of(0, 1).mapToObj(i -> text(xml, "slug", i)))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9_]{4,}-[a-z0-9\\-_]{4,}"));
        assertThat(elements(xml, "person")).extracting(Element::getTextContent).containsExactly("ann", "cleo", "dora");
    }

    @Test
    @DisplayName("WP-17 writes schedule.json as c3voc's schema wants it")
    void writesJson() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode file = json.readTree(new VocJson(json).write(sheet(second)));
        JsonNode conference = file.at("/schedule/conference");

        assertThat(file.at("/schedule/version").isTextual()).isTrue();
        assertThat(file.path("schedule").has("rooms")).isFalse();
        assertThat(conference.path("acronym").asText()).matches("^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$");
        assertThat(names(conference))
                .contains("title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration")
                .isSubsetOf(
                        "acronym",
                        "title",
                        "start",
                        "end",
                        "daysCount",
                        "timeslot_duration",
                        "time_zone_name",
                        "url",
                        "tracks",
                        "rooms",
                        "days");
        assertThat(conference.path("daysCount").asInt()).isEqualTo(2);
        assertThat(conference.path("days")).hasSize(2).allSatisfy(day -> {
            assertThat(names(day)).containsExactlyInAnyOrder("index", "date", "day_start", "day_end", "rooms");
            OffsetDateTime.parse(day.path("day_start").asText());
        });
        JsonNode event = conference.at("/days/1/rooms/Library/0");
        assertThat(names(event))
                .contains(
                        "abstract",
                        "date",
                        "duration",
                        "guid",
                        "id",
                        "language",
                        "links",
                        "persons",
                        "room",
                        "slug",
                        "start",
                        "subtitle",
                        "title",
                        "track",
                        "type",
                        "url")
                .isSubsetOf(
                        "abstract",
                        "date",
                        "duration",
                        "end",
                        "guid",
                        "id",
                        "language",
                        "links",
                        "persons",
                        "room",
                        "slug",
                        "start",
                        "subtitle",
                        "title",
                        "track",
                        "type",
                        "url");
        assertThat(event.path("guid").asText()).isEqualTo(GUID_2);
        assertThat(event.path("id").isIntegralNumber()).isTrue();
        assertThat(event.path("date").asText()).isEqualTo("2027-03-28T09:15:00+02:00");
        assertThat(event.path("end").asText()).isEqualTo("2027-03-28T10:45:00+02:00");
        assertThat(event.path("start").asText()).isEqualTo("09:15");
        assertThat(event.path("duration").asText()).isEqualTo("01:30");
        assertThat(event.path("slug").asText()).matches("^[a-z0-9_-]+[a-z0-9]$");
        assertThat(event.path("persons"))
                .hasSize(2)
                .allSatisfy(person -> assertThat(names(person)).containsExactly("name"));
    }

    @Test
    @DisplayName("WP-17 shows no address of anybody")
    void showsNoAddress() {
        for (ScheduleFile file : List.of(new CalendarFile(), new VocXml(), new VocJson(new ObjectMapper()))) {
            assertThat(file.write(sheet(first))).doesNotContain("@example.org");
        }
    }

    @Test
    void tellsATimeBesideTheEventsDays() throws Exception {
        TimetableRelease odd = TimetableRelease.by(
                CHAIR,
                Fair.CODE,
                null,
                List.of(TimetableEntry.of(
                        new Sitting(session(1, "community", 60, "ann"), "Hall", at(0, "10:00")), GUID_1, THEN)),
                THEN);

        Document xml = document(new VocXml().write(sheet(odd)));

        assertThat(elements(xml, "day"))
                .extracting(day -> day.getAttribute("date"))
                .containsExactly("2027-03-26", "2027-03-27", "2027-03-28");
    }

    private static Sitting titled(int n, String title, String room, Instant start) {
        Session plain = session(n, "community", 60, "ann");
        return new Sitting(
                new Session(
                        plain.number(),
                        plain.call(),
                        title,
                        plain.summary(),
                        plain.track(),
                        plain.format(),
                        plain.minutes(),
                        "de",
                        plain.presenters(),
                        List.of(),
                        null),
                room,
                start);
    }

    private static Sheet sheet(TimetableRelease release) {
        return new Sheet(Fair.call(), release, "https://house.example");
    }

    private static Calendar calendar(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(String text) throws Exception {
        return calendar(text).getComponents(Component.VEVENT);
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> text(event, "UID")).toList();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Document document(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Document xml, String name, int place) {
        return elements(xml, name).get(place).getTextContent();
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            names.add(parent.getChildNodes().item(i).getNodeName());
        }
        return names;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isUuid(String text) {
        return UUID.fromString(text).toString().equals(text);
    }
}
