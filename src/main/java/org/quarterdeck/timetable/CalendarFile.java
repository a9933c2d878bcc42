package org.quarterdeck.timetable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * A programme as a calendar (WP-17): one event a session, by a UID that never changes and a sequence that only grows; what was removed
 * stays in as cancelled, so that calendars which have it take it out.
 */
@Component
class CalendarFile implements ScheduleFile {

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    @Override
    public ScheduleFormat format() {
        return ScheduleFormat.ICS;
    }

    @Override
    public String write(Sheet sheet) {
        Optional<TimeZone> zone = zone(sheet.call().zone());
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Quarterdeck//Timetable//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", sheet.call().title()));
        zone.map(TimeZone::getVTimeZone).ifPresent(calendar::add);
        sheet.release().sessions().forEach(session -> calendar.add(event(sheet, session, zone)));
        return text(calendar);
    }

    private static VEvent event(Sheet sheet, TimetableEntry session, Optional<TimeZone> zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.guid()));
        event.add(new DtStamp(session.changedAt()));
        event.add(new LastModified(session.changedAt()));
        event.add(new Sequence(session.sequence()));
        event.add(session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new DtStart<>(at(session.starts(), zone)));
        event.add(new DtEnd<>(at(session.ends(), zone)));
        event.add(new Summary(session.title()));
        event.add(new Location(session.room()));
        event.add(new Description("%s\n\n%s".formatted(String.join(", ", session.names()), session.summary())));
        event.add(new Categories(new TextList(session.track())));
        event.add(new Url(sheet.address(session)));
        return event;
    }

    /** As the event's own clocks show it; in universal time where there is no more to say. */
    private static Temporal at(Instant moment, Optional<TimeZone> zone) {
        return zone.<Temporal>map(known -> moment.atZone(ZoneId.of(known.getID())))
                .orElse(moment);
    }

    /** Empty for universal time, which needs no rules. */
    private Optional<TimeZone> zone(ZoneId zone) {
        return zone.getRules().isFixedOffset()
                        && zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() == 0
                ? Optional.empty()
                : Optional.ofNullable(zones.getTimeZone(zone.getId()));
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
