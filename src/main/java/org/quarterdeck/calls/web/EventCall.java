package org.quarterdeck.calls.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Day;
import org.quarterdeck.calls.Room;
import org.quarterdeck.kernel.Money;

/** A call as it stands. What it says can be sent back, changed. */
record EventCall(
        @Schema(example = "SUMMIT") String code,
        @Schema(example = "Community Summit") String title,
        @Schema(example = "Europe/Berlin") String zone,
        Instant opens,

        @Schema(description = "the last moment at which proposals are taken")
        Instant closes,

        Instant reviewsDue,

        @Schema(description = "whether proposals are taken now")
        boolean open,

        @Schema(example = "[\"community\", \"technology\"]") List<String> tracks,
        @Schema(example = "[\"talk\", \"workshop\"]") List<String> formats,

        @Schema(example = "{\"overall\": 1}", description = "how much each criterion of a review weighs")
        Map<String, Integer> rubric,

        @Schema(
                example = "blind",
                allowableValues = {"blind", "open"})
        String anonymity,

        @Schema(example = "3") int reviewsEach,
        @Schema(example = "10") int maxLoad,
        SlotsOut slots,

        @Schema(example = "\"1250.00\"", description = "the most that one proposal may cost; null for no ceiling")
        @Nullable
        String costCeiling,

        @Schema(example = "EUR") @Nullable String currency,
        List<RoomOut> rooms,
        List<DayOut> days,
        @Schema(example = "15") int gridMinutes,
        @Schema(example = "15") int breakMinutes,

        @Schema(example = "1", description = "send it back to change only what you have read")
        int revision,

        @Schema(description = "since when the event is called off; null while it isn't") @Nullable
        Instant calledOff) {

    /** How many are accepted. */
    record SlotsOut(@Schema(example = "36") int most, Map<String, Integer> byTrack) {}

    /** A room; null hours are those of the day. */
    record RoomOut(
            @Schema(example = "Bridge") String name,
            @Schema(example = "200") int capacity,
            @Schema(example = "09:00") @Nullable String from,
            @Schema(example = "18:00") @Nullable String to) {

        static RoomOut of(Room room) {
            return new RoomOut(
                    room.name(),
                    room.capacity(),
                    Optional.ofNullable(room.from()).map(Object::toString).orElse(null),
                    Optional.ofNullable(room.to()).map(Object::toString).orElse(null));
        }
    }

    /** A day and its hours in the event's zone. */
    record DayOut(
            @Schema(example = "2027-05-08") String date,
            @Schema(example = "09:00") String from,
            @Schema(example = "18:00") String to) {

        static DayOut of(Day day) {
            return new DayOut(
                    day.date().toString(), day.from().toString(), day.to().toString());
        }
    }

    static EventCall of(Call call, Clock clock) {
        Money ceiling = call.costCeiling();
        return new EventCall(
                call.code().value(),
                call.title(),
                call.zone().getId(),
                call.opens(),
                call.closes(),
                call.reviewsDue(),
                call.isOpen(clock.instant()),
                call.tracks(),
                call.formats(),
                call.rubric().criteria().stream()
                        .collect(Collectors.toMap(
                                criterion -> criterion.id(),
                                criterion -> call.rubric().weight(criterion))),
                call.anonymity().id(),
                call.reviewsEach(),
                call.maxLoad(),
                new SlotsOut(call.slots().most(), call.slots().byTrack()),
                ceiling == null ? null : ceiling.decimal(),
                ceiling == null ? null : ceiling.currency().getCurrencyCode(),
                call.rooms().stream().map(RoomOut::of).toList(),
                call.days().stream().map(DayOut::of).toList(),
                call.gridMinutes(),
                call.breakMinutes(),
                call.revision(),
                call.calledOff());
    }
}
