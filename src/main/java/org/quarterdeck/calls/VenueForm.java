package org.quarterdeck.calls;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallDraft.DayDraft;
import org.quarterdeck.calls.CallDraft.RoomDraft;

/** Reads the rooms and days of an event. */
final class VenueForm {

    private static final int MOST_ROOMS = 100;
    private static final int MOST_DAYS = 31;
    private static final int LARGEST = 100_000;
    private static final int LONGEST_NAME = 80;

    private final Proofreader reader;

    VenueForm(Proofreader reader) {
        this.reader = reader;
    }

    List<Room> rooms(@Nullable List<@Nullable RoomDraft> typed) {
        if (typed == null || typed.isEmpty() || typed.size() > MOST_ROOMS) {
            reader.fault("rooms", "must be a list of 1 to %d rooms".formatted(MOST_ROOMS));
            return List.of();
        }
        List<Room> rooms = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int place = 0; place < typed.size(); place++) {
            String field = "rooms[%d]".formatted(place);
            RoomDraft room = typed.get(place);
            if (room == null) {
                reader.fault(field, Proofreader.REQUIRED);
            } else {
                room(field, room, names).ifPresent(rooms::add);
            }
        }
        return rooms;
    }

    private Optional<Room> room(String field, RoomDraft typed, Set<String> names) {
        Optional<String> name = reader.line(field + ".name", typed.name(), 1, LONGEST_NAME);
        int capacity = reader.whole(field + ".capacity", typed.capacity(), 1, LARGEST);
        @Nullable
        LocalTime from = reader.timeIfAny(field + ".from", typed.from()).orElse(null);
        @Nullable LocalTime to = reader.timeIfAny(field + ".to", typed.to()).orElse(null);
        if (from != null && to != null && !from.isBefore(to)) {
            reader.fault(field + ".to", "must be later than the room opens");
        }
        if (name.isPresent() && !names.add(name.get())) {
            reader.fault(field + ".name", "another room has the name " + name.get());
        }
        return name.map(given -> new Room(given, capacity, from, to));
    }

    List<Day> days(@Nullable List<@Nullable DayDraft> typed) {
        if (typed == null || typed.isEmpty() || typed.size() > MOST_DAYS) {
            reader.fault("days", "must be a list of 1 to %d days".formatted(MOST_DAYS));
            return List.of();
        }
        List<Day> days = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        for (int place = 0; place < typed.size(); place++) {
            String field = "days[%d]".formatted(place);
            DayDraft day = typed.get(place);
            if (day == null) {
                reader.fault(field, Proofreader.REQUIRED);
            } else {
                day(field, day, dates).ifPresent(days::add);
            }
        }
        days.sort(Comparator.comparing(Day::date));
        return days;
    }

    private Optional<Day> day(String field, DayDraft typed, Set<LocalDate> dates) {
        Optional<LocalDate> date = reader.date(field + ".date", typed.date());
        Optional<LocalTime> from = reader.time(field + ".from", typed.from());
        Optional<LocalTime> to = reader.time(field + ".to", typed.to());
        if (date.isPresent() && !dates.add(date.get())) {
            reader.fault(field + ".date", "is there twice");
        }
        if (date.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            reader.fault(field + ".to", "must be later than the day begins");
        }
        return Optional.of(new Day(date.get(), from.get(), to.get()));
    }
}
