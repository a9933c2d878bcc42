package org.quarterdeck.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Where sessions are kept. Whoever changes one holds the {@link Drafts draft} of its event. */
interface Sessions extends Repository<TimetableSession, String> {

    TimetableSession save(TimetableSession session);

    Optional<TimetableSession> findByNumber(String number);

    /** Those of an event that are not dropped, by number. */
    List<TimetableSession> findByCallCodeAndDroppedAtIsNullOrderByNumber(String callCode);

    /** Puts one that isn't pinned where the solver wants it; null for nowhere. */
    @Modifying
    @Query("""
            update timetable_session set room = :room, starts = :starts, lock = lock + 1
            where number = :number and pinned = false and dropped_at is null""")
    int place(String number, @Nullable String room, @Nullable Instant starts);
}
