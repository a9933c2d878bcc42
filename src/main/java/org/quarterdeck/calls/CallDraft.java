package org.quarterdeck.calls;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call as a chair typed it. What may be left out has a usual value: all formats, the overall points alone, blind, three reviews
 * each, ten to a reviewer, a grid and breaks of a quarter of an hour. What a call is read with and nobody sets is overlooked.
 *
 * @param opens a moment, as {@code 2027-01-31T12:00:00Z}, or without a zone as {@code 2027-01-31T12:00} in the event's own;
 *     likewise closes and reviewsDue
 * @param revision the one that the chair has read; null to change whatever is there
 */
@JsonIgnoreProperties({"code", "open", "currency", "calledOff"})
public record CallDraft(
        @Nullable String title,
        @Nullable String zone,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String reviewsDue,
        @Nullable List<@Nullable String> tracks,
        @Nullable List<@Nullable String> formats,
        @Nullable Map<String, @Nullable Integer> rubric,
        @Nullable String anonymity,
        @Nullable Integer reviewsEach,
        @Nullable Integer maxLoad,
        @Nullable SlotsDraft slots,
        @Nullable String costCeiling,
        @Nullable List<@Nullable RoomDraft> rooms,
        @Nullable List<@Nullable DayDraft> days,
        @Nullable Integer gridMinutes,
        @Nullable Integer breakMinutes,
        @Nullable Integer revision) {

    /** The limits of acceptance. */
    public record SlotsDraft(
            @Nullable Integer most, @Nullable Map<String, @Nullable Integer> byTrack) {}

    /** A room; hours of its own as {@code 09:00}. */
    public record RoomDraft(
            @Nullable String name,
            @Nullable Integer capacity,
            @Nullable String from,
            @Nullable String to) {}

    /** A day, as {@code 2027-05-08}, and its hours, as {@code 09:00}. */
    public record DayDraft(
            @Nullable String date,
            @Nullable String from,
            @Nullable String to) {}
}
