package org.quarterdeck.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.stereotype.Component;

/** Has every room erase that holds nothing of the person that must be kept. */
@Component
class RoomsErased {

    private final AskedRooms rooms;
    private final Retention retention;
    private final TellingNames names;
    private final Blotter blotter;
    private final Clock clock;

    RoomsErased(AskedRooms rooms, Retention retention, TellingNames names, Blotter blotter, Clock clock) {
        this.rooms = rooms;
        this.retention = retention;
        this.names = names;
        this.blotter = blotter;
        this.clock = clock;
    }

    Erased erase(PersonId person, Instant asked) {
        Someone known = rooms.known(person);
        Telling telling = names.of(known);
        List<PersonalRecords> erasing = new ArrayList<>();
        Map<String, Object> held = new TreeMap<>();
        List<Instant> ends = new ArrayList<>();
        for (PersonalRecords room : rooms.all()) {
            Hold hold = retention.of(room.room());
            if (hold.holdsAt(asked, clock.instant()) && rooms.holds(room, known)) {
                held.put(room.room(), hold.why());
                ends.add(hold.until(asked));
            } else {
                erasing.add(room);
            }
        }
        erasing.forEach(room -> room.erase(telling.anywhere()));
        // what is held as well: by the time it may go, nobody knows the names any more
        rooms.all().stream().flatMap(room -> room.prose().stream()).forEach(where -> blotter.blot(where, telling));
        return new Erased(
                erasing.stream().map(PersonalRecords::room).sorted().toList(),
                held,
                ends.stream().min(Comparator.naturalOrder()).orElse(null));
    }
}
