package org.quarterdeck.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallDraft;
import org.quarterdeck.calls.CallDraft.DayDraft;
import org.quarterdeck.calls.CallDraft.RoomDraft;
import org.quarterdeck.calls.CallDraft.SlotsDraft;
import org.quarterdeck.kernel.Money;

/** A call as its form {@code pages/call.form} has it. Moments are told by the clocks of the place. */
record CallSheet(
        @Nullable String title,
        @Nullable String zone,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String reviewsDue,
        @Nullable List<TrackRow> tracks,
        @Nullable List<@Nullable String> formats,
        @Nullable Integer most,
        @Nullable String costCeiling,
        @Nullable String anonymity,
        @Nullable Integer reviewsEach,
        @Nullable Integer maxLoad,
        @Nullable Map<String, @Nullable Integer> rubric,
        @Nullable List<@Nullable RoomDraft> rooms,
        @Nullable List<@Nullable DayDraft> days,
        @Nullable Integer gridMinutes,
        @Nullable Integer breakMinutes) {

    /** A track and the most that are accepted of it. */
    record TrackRow(@Nullable String name, @Nullable Integer slots) {}

    /** What a new call begins with. */
    static final CallSheet NEW = new CallSheet(
            null,
            null,
            null,
            null,
            null,
            null,
            List.of("talk", "workshop", "tutorial", "panel"),
            null,
            null,
            "blind",
            3,
            10,
            Map.of("overall", 1),
            null,
            null,
            15,
            15);

    static CallSheet of(Call call) {
        return new CallSheet(
                call.title(),
                call.zone().getId(),
                moment(call, call.opens()),
                moment(call, call.closes()),
                moment(call, call.reviewsDue()),
                call.tracks().stream()
                        .map(track -> new TrackRow(track, call.slots().byTrack().get(track)))
                        .toList(),
                new ArrayList<>(call.formats()),
                call.slots().most(),
                Optional.ofNullable(call.costCeiling()).map(Money::decimal).orElse(null),
                call.anonymity().id(),
                call.reviewsEach(),
                call.maxLoad(),
                call.rubric().criteria().stream()
                        .collect(Collectors.toMap(
                                criterion -> criterion.id(),
                                criterion -> call.rubric().weight(criterion))),
                call.rooms().stream()
                        .map(room -> new RoomDraft(room.name(), room.capacity(), text(room.from()), text(room.to())))
                        .collect(Collectors.toList()),
                call.days().stream()
                        .map(day -> new DayDraft(text(day.date()), text(day.from()), text(day.to())))
                        .collect(Collectors.toList()),
                call.gridMinutes(),
                call.breakMinutes());
    }

    /** @param revision the one that the sheet was filled in for */
    CallDraft draft(int revision) {
        List<TrackRow> rows = tracks == null ? List.of() : tracks;
        List<@Nullable String> names = new ArrayList<>();
        Map<String, @Nullable Integer> slots = new HashMap<>();
        for (TrackRow row : rows) {
            names.add(row.name());
            if (row.name() != null && row.slots() != null) {
                slots.put(row.name().strip(), row.slots());
            }
        }
        return new CallDraft(
                title,
                zone,
                opens,
                closes,
                reviewsDue,
                names,
                formats == null ? new ArrayList<>() : formats,
                weights(),
                anonymity,
                reviewsEach,
                maxLoad,
                new SlotsDraft(most, slots),
                costCeiling,
                rooms,
                days,
                gridMinutes,
                breakMinutes,
                revision);
    }

    /** What a chair left empty weighs nothing. */
    private Map<String, @Nullable Integer> weights() {
        Map<String, @Nullable Integer> weights = new HashMap<>();
        if (rubric != null) {
            rubric.forEach((criterion, weight) -> weights.put(criterion, weight == null ? Integer.valueOf(0) : weight));
        }
        return weights;
    }

    private static String moment(Call call, Instant at) {
        return call.local(at).toLocalDateTime().toString().replace('T', ' ');
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
