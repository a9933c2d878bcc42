package org.quarterdeck.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;

/**
 * A numbered release of an event's timetable, frozen.
 *
 * @param number from 1
 * @param publishedBy the chair; null where the house itself had to take a session out (WP-15)
 * @param reason why the house did; null where a chair published
 * @param sessions in the order of time, the cancelled ones too
 */
public record TimetableRelease(
        @Id @Nullable Long id,
        String callCode,
        int number,
        Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String reason,
        List<TimetableEntry> sessions) {

    private static final Comparator<TimetableEntry> BY_TIME =
            Comparator.comparing(TimetableEntry::starts).thenComparing(TimetableEntry::session);

    public TimetableRelease {
        sessions = sessions.stream().sorted(BY_TIME).toList();
    }

    /** @param before what was published before; null for nothing yet */
    static TimetableRelease by(
            PersonId chair, CallCode call, @Nullable TimetableRelease before, List<TimetableEntry> placed, Instant at) {
        List<TimetableEntry> sessions = new ArrayList<>();
        placed.forEach(fresh -> sessions.add(Optional.ofNullable(before)
                .flatMap(last -> last.find(fresh.number()))
                .map(fresh::after)
                .orElse(fresh)));
        if (before != null) {
            before.sessions.stream()
                    .filter(old ->
                            placed.stream().noneMatch(fresh -> fresh.session().equals(old.session())))
                    .map(old -> old.cancelled(at))
                    .forEach(sessions::add);
        }
        return new TimetableRelease(null, call.value(), following(before), at, chair.value(), null, sessions);
    }

    /** The same without that session. */
    TimetableRelease without(CaseNumber gone, String why, Instant at) {
        return new TimetableRelease(
                null,
                callCode,
                number + 1,
                at,
                null,
                why,
                sessions.stream()
                        .map(session -> session.number().equals(gone) ? session.cancelled(at) : session)
                        .toList());
    }

    public CallCode call() {
        return new CallCode(callCode);
    }

    /** Those that take place, in the order of time. */
    public List<TimetableEntry> taking() {
        return sessions.stream().filter(session -> !session.cancelled()).toList();
    }

    /** Cancelled or not. */
    Optional<TimetableEntry> find(CaseNumber session) {
        return sessions.stream().filter(one -> one.number().equals(session)).findFirst();
    }

    /** Whether that session takes place by it. */
    public boolean has(CaseNumber session) {
        return find(session).filter(one -> !one.cancelled()).isPresent();
    }

    /** What it changes, in the order of time. */
    List<Change> changes(@Nullable TimetableRelease before) {
        return sessions.stream()
                .map(session ->
                        new Change(session, Optional.ofNullable(before).flatMap(last -> last.find(session.number()))))
                .filter(change -> change.before().filter(change.now()::equals).isEmpty())
                .toList();
    }

    /** What is new in it or has moved by it. */
    List<Placement> placedAnew(@Nullable TimetableRelease before) {
        return taking().stream()
                .filter(session -> Optional.ofNullable(before)
                        .flatMap(last -> last.find(session.number()))
                        .map(session::isElsewhereThan)
                        .orElse(true))
                .map(session -> new Placement(session.number(), session.room(), session.starts(), session.ends()))
                .toList();
    }

    private static int following(@Nullable TimetableRelease before) {
        return before == null ? 1 : before.number + 1;
    }
}
