package org.quarterdeck.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of plans, and what became of it. */
@Repository
class Comments {

    private static final String SELECT = """
            select c.*, d.disposition, d.reason, d.disposed_by, d.disposed_at
            from strategy_comment c left join strategy_disposition d on d.plan = c.plan and d.comment = c.number
            where c.plan = ?
            """;

    private final JdbcClient database;

    Comments(JdbcClient database) {
        this.database = database;
    }

    /** The caller holds the plan, so that no number is given twice. */
    int add(CaseNumber plan, int version, String author, boolean outside, String text, Instant at) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from strategy_comment where plan = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
        database.sql("insert into strategy_comment (plan, number, version, author, outside, words, said_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(plan.value(), number, version, author, outside, text, at.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    List<PlanComment> of(CaseNumber plan) {
        return database.sql(SELECT + " order by c.number")
                .param(plan.value())
                .query(Comments::comment)
                .list();
    }

    PlanComment get(CaseNumber plan, int number) {
        return database.sql(SELECT + " and c.number = ?")
                .params(plan.value(), number)
                .query(Comments::comment)
                .single();
    }

    void dispose(CaseNumber plan, int number, String disposition, @Nullable String reason, PersonId by, Instant at) {
        database.sql("insert into strategy_disposition (plan, comment, disposition, reason, disposed_by, disposed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(plan.value(), number, disposition)
                .param(reason)
                .params(by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a comment waits for its answer (SP-02). */
    boolean anyOpen(CaseNumber plan) {
        return of(plan).stream().anyMatch(comment -> comment.disposition() == null);
    }

    private static PlanComment comment(ResultSet row, int place) throws SQLException {
        @Nullable OffsetDateTime disposedAt = row.getObject("disposed_at", OffsetDateTime.class);
        return new PlanComment(
                row.getInt("number"),
                row.getInt("version"),
                row.getString("author"),
                row.getBoolean("outside"),
                row.getString("words"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("disposition"),
                row.getString("reason"),
                row.getString("disposed_by"),
                disposedAt == null ? null : disposedAt.toInstant());
    }
}
