package org.quarterdeck.panel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept when seats were given out anew. */
@Repository
class Rebalancings {

    private final JdbcClient jdbc;

    Rebalancings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rebalancing> latest(CallCode call) {
        return jdbc.sql("""
                        select asked_by, asked_at, done_at, moved, score from panel_rebalancing
                        where call_code = :call order by seq desc fetch first 1 rows only""")
                .param("call", call.value())
                .query((row, line) -> {
                    OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
                    return new Rebalancing(
                            row.getString("asked_by"),
                            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                            doneAt == null ? null : doneAt.toInstant(),
                            row.getObject("moved", Integer.class),
                            row.getString("score"));
                })
                .optional();
    }

    void add(CallCode call, PersonId by, Instant now) {
        jdbc.sql("insert into panel_rebalancing (call_code, asked_by, asked_at) values (:call, :by, :now)")
                .param("call", call.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Settles all that are under way: they come to the same. */
    void done(CallCode call, int moved, String score, Instant now) {
        jdbc.sql("""
                        update panel_rebalancing set done_at = :now, moved = :moved, score = :score
                        where call_code = :call and done_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("moved", moved)
                .param("score", score)
                .param("call", call.value())
                .update();
    }
}
