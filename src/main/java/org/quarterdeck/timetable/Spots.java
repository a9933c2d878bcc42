package org.quarterdeck.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Opening;

/** Where sessions could be: in a room that holds them, within its hours, when whoever holds them can. */
record Spots(Call call, SchedulingRules rules) {

    private static final long A_MINUTE_OF_MIDDAY = 10;

    /** Every spot for that session, as if there were no other. */
    List<Spot> of(Session session) {
        return ofWhoever(session).stream()
                .filter(spot -> !session.isAbsent(spot.begins(), spot.begins().plus(length(session))))
                .toList();
    }

    /** As if those who hold it could always. */
    List<Spot> ofWhoever(Session session) {
        return call.openings().stream()
                .filter(opening -> session.fits(opening.room().capacity()))
                .flatMap(opening -> in(opening, session).stream())
                .toList();
    }

    private List<Spot> in(Opening opening, Session session) {
        List<Spot> spots = new ArrayList<>();
        Duration grid = Duration.ofMinutes(call.gridMinutes());
        Instant start = instant(opening, opening.day().from());
        for (long late = 0; !start.plus(length(session)).isAfter(opening.to()); late++) {
            if (!start.isBefore(opening.from())) {
                spots.add(new Spot(
                        opening.room().name(),
                        start.getEpochSecond() / 60,
                        late + A_MINUTE_OF_MIDDAY * middayTaken(opening, start, session)));
            }
            start = start.plus(grid);
        }
        return spots;
    }

    private long middayTaken(Opening opening, Instant start, Session session) {
        Instant midday = instant(opening, rules.midday());
        Instant afterwards = midday.plus(rules.middayFor());
        Instant end = start.plus(length(session));
        Instant from = start.isAfter(midday) ? start : midday;
        Instant to = end.isBefore(afterwards) ? end : afterwards;
        return Math.max(0, Duration.between(from, to).toMinutes());
    }

    private Instant instant(Opening opening, LocalTime time) {
        return opening.day().date().atTime(time).atZone(call.zone()).toInstant();
    }

    private static Duration length(Session session) {
        return Duration.ofMinutes(session.minutes());
    }
}
