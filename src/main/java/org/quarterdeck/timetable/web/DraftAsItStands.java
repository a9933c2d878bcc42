package org.quarterdeck.timetable.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.timetable.Clash;
import org.quarterdeck.timetable.Draft;
import org.quarterdeck.timetable.Drafted;
import org.quarterdeck.timetable.Placement;
import org.quarterdeck.timetable.Presenter;
import org.quarterdeck.timetable.Solving;
import org.quarterdeck.timetable.TimetableRelease;

/** The draft of an event's timetable. */
record DraftAsItStands(
        @Schema(example = "SUMMIT") String event,

        @Schema(description = "the latest release that is published; null before the first", example = "3") @Nullable
        Integer release,

        @Schema(description = "how far the solver is; null before anybody asked for it") @Nullable
        Progress solving,

        @Schema(description = "sessions that have a place") List<Placed> placed,

        @Schema(description = "sessions that have none, and why")
        List<Unplaced> unplaced,

        @Schema(description = "what keeps it from being published")
        List<Found> clashes) {

    record Progress(
            @Schema(allowableValues = {"ASKED", "SOLVING", "READY", "FAILED"})
            String state,

            String askedBy,
            Instant askedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            int sessions,
            int placed,

            @Schema(description = "how often it has found something better")
            int improvements) {

        static Progress of(Solving solving) {
            return new Progress(
                    solving.state().name(),
                    solving.askedBy(),
                    solving.askedAt(),
                    solving.startedAt(),
                    solving.endedAt(),
                    solving.sessions(),
                    solving.placed(),
                    solving.improvements());
        }
    }

    record Placed(
            @Schema(example = "WKS-2027-0001") String number,
            String title,
            String track,
            List<String> presenters,
            String room,
            Instant start,
            Instant end,

            @Schema(description = "a chair put it there, and no solver moves it")
            boolean pinned) {

        static Placed of(Drafted session, Placement place) {
            return new Placed(
                    place.number().value(),
                    session.session().title(),
                    session.session().track(),
                    names(session),
                    place.room(),
                    place.start(),
                    place.end(),
                    session.pinned());
        }
    }

    record Unplaced(String number, String title, String track, List<String> presenters, int minutes, String reason) {

        static Unplaced of(Drafted session, String reason) {
            return new Unplaced(
                    session.session().number().value(),
                    session.session().title(),
                    session.session().track(),
                    names(session),
                    session.session().minutes(),
                    reason);
        }
    }

    record Found(
            @Schema(allowableValues = {"hours", "capacity", "absence", "room", "presenter"})
            String kind,

            List<String> sessions,
            String words) {

        static Found of(Clash clash) {
            return new Found(
                    clash.kind(),
                    clash.sessions().stream().map(CaseNumber::value).toList(),
                    clash.words());
        }
    }

    static DraftAsItStands of(Draft draft) {
        return new DraftAsItStands(
                draft.call().value(),
                draft.published().map(TimetableRelease::number).orElse(null),
                draft.solving().map(Progress::of).orElse(null),
                draft.sessions().stream()
                        .flatMap(session -> session.place().map(place -> Placed.of(session, place)).stream())
                        .toList(),
                draft.sessions().stream()
                        .flatMap(session -> session.unplaced().map(reason -> Unplaced.of(session, reason)).stream())
                        .toList(),
                draft.clashes().stream().map(Found::of).toList());
    }

    private static List<String> names(Drafted session) {
        return session.session().presenters().stream().map(Presenter::name).toList();
    }
}
