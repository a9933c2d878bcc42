package org.quarterdeck.timetable;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/** A programme as {@code schedule.xml}, which conference apps read (WP-17). */
@Component
class VocXml implements ScheduleFile {

    /** What XML has no way to write. */
    private static final String UNWRITABLE = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLOutputFactory writers = XMLOutputFactory.newInstance();

    @Override
    public ScheduleFormat format() {
        return ScheduleFormat.XML;
    }

    @Override
    public String write(Sheet sheet) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = writers.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            schedule(xml, sheet);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void schedule(XMLStreamWriter xml, Sheet sheet) throws XMLStreamException {
        xml.writeStartElement("schedule");
        xml.writeEmptyElement("generator");
        xml.writeAttribute("name", "Quarterdeck");
        xml.writeAttribute("system", sheet.house());
        element(
                xml,
                "url",
                sheet.house()
                        + "/api/events/%s/schedule.xml".formatted(sheet.call().code()));
        element(xml, "version", sheet.version());
        conference(xml, sheet);
        for (SheetDay day : sheet.days()) {
            day(xml, sheet, day);
        }
        xml.writeEndElement();
    }

    private static void conference(XMLStreamWriter xml, Sheet sheet) throws XMLStreamException {
        xml.writeStartElement("conference");
        element(xml, "title", sheet.call().title());
        element(xml, "acronym", sheet.acronym());
        element(xml, "start", sheet.iso(sheet.call().begins()));
        element(xml, "end", sheet.iso(sheet.call().ends()));
        element(xml, "days", String.valueOf(sheet.days().size()));
        element(xml, "timeslot_duration", sheet.grid());
        element(xml, "base_url", sheet.house());
        element(xml, "url", sheet.address().toString());
        element(xml, "time_zone_name", sheet.call().zone().getId());
        for (String track : sheet.call().tracks()) {
            xml.writeEmptyElement("track");
            xml.writeAttribute("name", writable(track));
        }
        xml.writeEndElement();
    }

    private static void day(XMLStreamWriter xml, Sheet sheet, SheetDay day) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", String.valueOf(day.index()));
        xml.writeAttribute("date", day.date().toString());
        xml.writeAttribute("start", sheet.iso(day.from()));
        xml.writeAttribute("end", sheet.iso(day.to()));
        for (var room : day.rooms().entrySet()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", writable(room.getKey()));
            xml.writeAttribute("guid", sheet.guid(room.getKey()).toString());
            for (TimetableEntry session : room.getValue()) {
                event(xml, sheet, session);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void event(XMLStreamWriter xml, Sheet sheet, TimetableEntry session) throws XMLStreamException {
        xml.writeStartElement("event");
        xml.writeAttribute("guid", session.guid());
        xml.writeAttribute("id", String.valueOf(sheet.id(session)));
        element(xml, "room", session.room());
        element(xml, "title", session.title());
        element(xml, "subtitle", "");
        element(xml, "type", session.format());
        element(xml, "date", sheet.iso(session.starts()));
        element(xml, "start", sheet.time(session.starts()));
        element(xml, "duration", sheet.duration(session));
        element(xml, "abstract", session.summary());
        element(xml, "slug", sheet.slug(session));
        element(xml, "track", session.track());
        element(xml, "language", session.language() == null ? "" : session.language());
        element(xml, "url", sheet.address(session).toString());
        xml.writeStartElement("persons");
        for (String name : session.names()) {
            element(xml, "person", name);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    private static String writable(String text) {
        return text.replaceAll(UNWRITABLE, "");
    }
}
