package org.quarterdeck.portal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Room;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.timetable.Clash;
import org.quarterdeck.timetable.Draft;
import org.quarterdeck.timetable.Drafted;
import org.quarterdeck.timetable.Solving;

/**
 * The draft of a timetable.
 *
 * @param next the number that a release of it would have
 */
record DeskDraft(
        List<SessionRow> sessions,
        List<String> clashes,
        @Nullable String solving,
        int next,
        List<String> rooms) {

    static DeskDraft of(Call call, Draft draft) {
        return new DeskDraft(
                draft.sessions().stream()
                        .map(session -> SessionRow.of(call, session))
                        .toList(),
                draft.clashes().stream().map(Clash::words).toList(),
                draft.solving().map(DeskDraft::words).orElse(null),
                draft.published().map(release -> release.number() + 1).orElse(1),
                call.rooms().stream().map(Room::name).toList());
    }

    private static String words(Solving solving) {
        String asked = "Asked for by %s on %s"
                .formatted(solving.askedBy(), Stamp.of(solving.askedAt()).words());
        return switch (solving.state()) {
            case ASKED -> asked + "; it will begin soon.";
            case SOLVING ->
                "%s; it is being made: %d of %d sessions have a place by now."
                        .formatted(asked, solving.placed(), solving.sessions());
            case READY ->
                "%s; it is ready: %d of %d sessions have a place."
                        .formatted(asked, solving.placed(), solving.sessions());
            case FAILED -> asked + "; it came to nothing. Ask again.";
        };
    }

    boolean anySessions() {
        return !sessions.isEmpty();
    }

    boolean anyPinned() {
        return sessions.stream().anyMatch(SessionRow::pinned);
    }

    boolean anyClashes() {
        return !clashes.isEmpty();
    }

    /** @param start by the clocks of the place; null for one that has none */
    record SessionRow(
            String number,
            String name,
            String track,
            int minutes,
            @Nullable String room,
            @Nullable Stamp start,
            boolean pinned,
            @Nullable String unplaced) {

        private static final DateTimeFormatter LOCAL =
                DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

        static SessionRow of(Call call, Drafted drafted) {
            return new SessionRow(
                    drafted.session().number().value(),
                    drafted.session().title(),
                    drafted.session().track(),
                    drafted.session().minutes(),
                    drafted.place().map(place -> place.room()).orElse(null),
                    drafted.place().map(place -> stamp(call, place.start())).orElse(null),
                    drafted.pinned(),
                    drafted.unplaced().orElse(null));
        }

        private static Stamp stamp(Call call, Instant at) {
            return new Stamp(at.toString(), LOCAL.format(call.local(at)));
        }
    }
}
