package org.quarterdeck.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A session from its offer on, and where the draft puts it. */
class TimetableSession {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String callCode;
    private final String guid;

    @SuppressWarnings("UnusedVariable") // kept for those who ask how it came
    private final Instant offeredAt;

    private String title;
    private String summary;
    private String track;
    private String format;
    private int minutes;
    private @Nullable String language;
    private @Nullable Integer attendance;
    private List<TimetablePresenter> presenters;
    private List<TimetableAbsence> absences;
    private @Nullable String room;
    private @Nullable Instant starts;
    private boolean pinned;
    private @Nullable Instant droppedAt;

    @SuppressWarnings("UnusedVariable") // kept for those who ask how it went
    private @Nullable String droppedBecause;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init") // the database or the offer says the rest
    TimetableSession(String number, String callCode, String guid, Instant offeredAt) {
        this.number = number;
        this.callCode = callCode;
        this.guid = guid;
        this.offeredAt = offeredAt;
    }

    /** Its guid is made by chance, once: programmes of other houses know sessions by theirs, and none may be like ours (WP-17). */
    static TimetableSession offered(Session session, Instant at) {
        TimetableSession offered = new TimetableSession(
                session.number().value(),
                session.call().value(),
                UUID.randomUUID().toString(),
                at);
        offered.offer(session);
        return offered;
    }

    /** Takes it as it is now, dropped before or not; it keeps its guid, and its place if it has one. */
    void offer(Session session) {
        title = session.title();
        summary = session.summary();
        track = session.track();
        format = session.format();
        minutes = session.minutes();
        language = session.language();
        attendance = session.attendance();
        presenters = session.presenters().stream().map(TimetablePresenter::of).toList();
        absences = session.absences().stream().map(TimetableAbsence::of).toList();
        droppedAt = null;
        droppedBecause = null;
    }

    void drop(Instant at, String why) {
        droppedAt = at;
        droppedBecause = why;
        room = null;
        starts = null;
        pinned = false;
    }

    /** A chair's word: no solver moves it from there. */
    void pin(String there, Instant then) {
        room = there;
        starts = then;
        pinned = true;
    }

    /** It keeps its place, but a solver may move it. */
    void loosen() {
        pinned = false;
    }

    CallCode call() {
        return new CallCode(callCode);
    }

    String guid() {
        return guid;
    }

    boolean isDropped() {
        return droppedAt != null;
    }

    boolean isPinned() {
        return pinned;
    }

    Optional<Sitting> sitting() {
        return room == null || starts == null ? Optional.empty() : Optional.of(new Sitting(session(), room, starts));
    }

    Session session() {
        return new Session(
                new CaseNumber(number),
                call(),
                title,
                summary,
                track,
                format,
                minutes,
                language,
                presenters.stream().map(TimetablePresenter::presenter).toList(),
                absences.stream().map(TimetableAbsence::absence).toList(),
                attendance);
    }
}
