package org.quarterdeck.timetable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Room;

/** Finds what must not be (WP-16), by the call as it is now. */
record Clashes(Call call) {

    /** All there are. */
    List<Clash> among(List<Sitting> sittings) {
        return IntStream.range(0, sittings.size())
                .boxed()
                .flatMap(i -> of(sittings.get(i), sittings.subList(0, i)).stream())
                .toList();
    }

    /** What one sitting has to do with, by itself and beside others. */
    List<Clash> of(Sitting one, List<Sitting> others) {
        return Stream.concat(
                        byItself(one).stream(),
                        others.stream()
                                .filter(other -> !other.number().equals(one.number()))
                                .flatMap(other -> between(one, other).stream()))
                .toList();
    }

    /** What is wrong with it whatever others there are. */
    List<Clash> byItself(Sitting one) {
        List<Clash> clashes = new ArrayList<>();
        Optional<Room> room = call.room(one.room());
        if (room.isEmpty()) {
            clashes.add(clash("hours", one, "there is no room %s".formatted(one.room())));
        } else if (!isOpen(one)) {
            clashes.add(clash("hours", one, "%s is not open all that time".formatted(one.room())));
        }
        room.filter(there -> !one.session().fits(there.capacity()))
                .ifPresent(there -> clashes.add(clash(
                        "capacity",
                        one,
                        "%d people are expected, and %s holds %d"
                                .formatted(one.session().attendance(), one.room(), there.capacity()))));
        if (one.session().isAbsent(one.start(), one.end())) {
            clashes.add(clash("absence", one, "who holds it can't at that time"));
        }
        return clashes;
    }

    private boolean isOpen(Sitting one) {
        return call.openings().stream()
                .anyMatch(opening -> opening.room().name().equals(one.room())
                        && !one.start().isBefore(opening.from())
                        && !one.end().isAfter(opening.to()));
    }

    private List<Clash> between(Sitting one, Sitting other) {
        if (!one.isTooNearTo(other, pause())) {
            return List.of();
        }
        List<Clash> clashes = new ArrayList<>();
        if (one.room().equals(other.room())) {
            clashes.add(clash("room", one, other, "%s is taken by %s then".formatted(one.room(), other.number())));
        }
        if (one.session().sharesPresenterWith(other.session())) {
            clashes.add(clash("presenter", one, other, "who holds it holds %s then".formatted(other.number())));
        }
        return clashes;
    }

    private Duration pause() {
        return Duration.ofMinutes(call.breakMinutes());
    }

    private static Clash clash(String kind, Sitting one, String words) {
        return new Clash(kind, List.of(one.number()), "%s: %s".formatted(one.number(), words));
    }

    private static Clash clash(String kind, Sitting one, Sitting other, String words) {
        return new Clash(kind, List.of(one.number(), other.number()), "%s: %s".formatted(one.number(), words));
    }
}
