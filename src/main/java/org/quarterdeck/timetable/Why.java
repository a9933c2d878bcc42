package org.quarterdeck.timetable;

import java.util.List;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Room;

/** Finds the words for why a session has no place. */
record Why(Call call, SchedulingRules rules, List<Sitting> sittings) {

    String nowhere(Session session) {
        if (call.rooms().stream().noneMatch(room -> session.fits(room.capacity()))) {
            return "%d people are expected, and the largest room holds %d"
                    .formatted(
                            session.attendance(),
                            call.rooms().stream().mapToInt(Room::capacity).max().orElse(0));
        }
        Spots spots = new Spots(call, rules);
        if (spots.ofWhoever(session).isEmpty()) {
            return "it takes %d minutes, and no room that holds it is open as long as that"
                    .formatted(session.minutes());
        }
        List<Spot> possible = spots.of(session);
        return possible.isEmpty()
                ? "whoever holds it can't at any time that a room is open"
                : amongOthers(session, possible);
    }

    private String amongOthers(Session session, List<Spot> possible) {
        Clashes clashes = new Clashes(call);
        int rooms = 0;
        int presenters = 0;
        for (Spot spot : possible) {
            List<Clash> there = clashes.of(new Sitting(session, spot.room(), spot.begins()), sittings);
            if (there.isEmpty()) {
                return "there is room for it: it came after the draft was made, or the time for the draft was over; ask for the draft again";
            }
            if (there.stream().anyMatch(clash -> clash.kind().equals("room"))) {
                rooms++;
            } else {
                presenters++;
            }
        }
        return "of %d places that it fits in, %d are taken by other sessions%s"
                .formatted(
                        possible.size(),
                        rooms,
                        presenters == 0
                                ? ""
                                : ", and during %d whoever holds it holds another session".formatted(presenters));
    }
}
