package org.quarterdeck.calls;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Money;

/**
 * The call for proposals of one event.
 *
 * @param zone where the event takes place: its days and hours are told in it
 * @param opens the first moment at which a proposal is taken
 * @param closes the last one: a second later it is too late (WP-01)
 * @param reviewsDue when reviews have to be in
 * @param tracks by name, in the order of the chairs
 * @param formats those of talk, workshop, tutorial and panel that are asked for
 * @param reviewsEach how many reviews a proposal is to have (WP-05)
 * @param maxLoad how many reviews one reviewer is asked for at most (WP-05)
 * @param costCeiling the most that one proposal may cost; null for no ceiling
 * @param days in the order of time
 * @param gridMinutes sessions begin at whole multiples of it after the day's beginning
 * @param breakMinutes what lies between two sessions in one room at least
 * @param revision how often it was changed
 * @param calledOff since when the event is called off; null while it isn't
 */
public record Call(
        CallCode code,
        String title,
        ZoneId zone,
        Instant opens,
        Instant closes,
        Instant reviewsDue,
        List<String> tracks,
        List<String> formats,
        Rubric rubric,
        Anonymity anonymity,
        int reviewsEach,
        int maxLoad,
        Slots slots,
        @Nullable Money costCeiling,
        List<Room> rooms,
        List<Day> days,
        int gridMinutes,
        int breakMinutes,
        int revision,
        @Nullable Instant calledOff) {

    public Call {
        tracks = List.copyOf(tracks);
        formats = List.copyOf(formats);
        rooms = List.copyOf(rooms);
        days = List.copyOf(days);
    }

    /** Whether proposals are taken at that moment without more ado. */
    public boolean isOpen(Instant at) {
        return calledOff == null && !at.isBefore(opens) && !at.isAfter(closes);
    }

    /** Whether proposals come too late at that moment. */
    public boolean isLate(Instant at) {
        return at.isAfter(closes);
    }

    /** The moment as the clocks show it where the event takes place. */
    public ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }

    public boolean isBlind() {
        return anonymity == Anonymity.BLIND;
    }

    public boolean isCalledOff() {
        return calledOff != null;
    }

    public Optional<Room> room(String name) {
        return rooms.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** The beginning of the event's first day. */
    public Instant begins() {
        return days.stream()
                .map(day -> at(day, day.from()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The end of the event's last day. */
    public Instant ends() {
        return days.stream()
                .map(day -> at(day, day.to()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the rooms are open, day by day and room by room; a room that is shut on a day isn't in it. */
    public List<Opening> openings() {
        return days.stream()
                .flatMap(day -> rooms.stream().map(room -> opening(room, day)))
                .filter(opening -> opening.from().isBefore(opening.to()))
                .toList();
    }

    private Opening opening(Room room, Day day) {
        LocalTime from = later(day.from(), room.from());
        LocalTime to = earlier(day.to(), room.to());
        return new Opening(room, day, at(day, from), at(day, to));
    }

    private Instant at(Day day, LocalTime time) {
        return day.date().atTime(time).atZone(zone).toInstant();
    }

    private static LocalTime later(LocalTime day, @Nullable LocalTime room) {
        return room == null || room.isBefore(day) ? day : room;
    }

    private static LocalTime earlier(LocalTime day, @Nullable LocalTime room) {
        return room == null || room.isAfter(day) ? day : room;
    }
}
