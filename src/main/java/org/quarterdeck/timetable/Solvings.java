package org.quarterdeck.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where it is kept how far the solver is. What it reports while it works is seen at once, whatever becomes of its job. */
@Repository
class Solvings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Solvings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Solving> find(CallCode call) {
        return of(call, "select * from timetable_solving where call_code = :call")
                .query(Solving.class)
                .optional();
    }

    /** Whoever asks holds the event's draft. */
    void asked(CallCode call, PersonId by) {
        of(call, "delete from timetable_solving where call_code = :call").update();
        of(call, """
                        insert into timetable_solving (
                            call_code, state, asked_by, asked_at, sessions, placed, improvements)
                        values (:call, 'ASKED', :by, :now, 0, 0, 0)""").param("by", by.value()).param("now", now()).update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void begun(CallCode call, int sessions) {
        of(call, """
                        update timetable_solving set state = 'SOLVING', started_at = :now, ended_at = null,
                            sessions = :sessions, placed = 0, improvements = 0
                        where call_code = :call""").param("now", now()).param("sessions", sessions).update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void better(CallCode call, int placed, int improvements) {
        of(call, """
                        update timetable_solving set placed = :placed, improvements = :improvements
                        where call_code = :call""")
                .param("placed", placed)
                .param("improvements", improvements)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(CallCode call) {
        end(call, Solving.State.FAILED, null, null);
    }

    /** With the draft itself, in one transaction. */
    void ready(CallCode call, int placed, int improvements) {
        end(call, Solving.State.READY, placed, improvements);
    }

    /** A job that is given up without an end leaves the way free for another. */
    void givenUp(CallCode call) {
        if (find(call).filter(Solving::isUnderWay).isPresent()) {
            end(call, Solving.State.FAILED, null, null);
        }
    }

    private void end(CallCode call, Solving.State state, @Nullable Integer placed, @Nullable Integer improvements) {
        of(call, """
                        update timetable_solving set state = :state, ended_at = :now,
                            placed = coalesce(cast(:placed as integer), placed),
                            improvements = coalesce(cast(:improvements as integer), improvements)
                        where call_code = :call""")
                .param("state", state.name())
                .param("now", now())
                .param("placed", placed)
                .param("improvements", improvements)
                .update();
    }

    private JdbcClient.StatementSpec of(CallCode call, String sql) {
        return jdbc.sql(sql).param("call", call.value());
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
