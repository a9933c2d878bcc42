package org.quarterdeck.volunteer;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the check-ins of probations are kept. */
@Repository
class CheckIns {

    private final JdbcClient database;
    private final Clock clock;

    CheckIns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void plan(CaseNumber application, Instant began, List<Integer> days) {
        for (int i = 0; i < days.size(); i++) {
            database.sql("""
                            insert into volunteer_check_in (application, number, on_day, due, state)
                            values (?, ?, ?, ?, 'OPEN')""")
                    .params(
                            application.value(),
                            i,
                            days.get(i),
                            began.plus(Duration.ofDays(days.get(i))).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    List<CheckIn> of(CaseNumber application) {
        return database.sql("select * from volunteer_check_in where application = ? order by number")
                .param(application.value())
                .query((ResultSet row, int place) -> new CheckIn(
                        row.getInt("number"),
                        row.getInt("on_day"),
                        row.getObject("due", OffsetDateTime.class).toInstant(),
                        row.getString("state"),
                        row.getString("progress"),
                        row.getString("comment")))
                .list();
    }

    /** The one whose turn it is; they come one after the other. */
    Optional<CheckIn> next(CaseNumber application) {
        return of(application).stream().filter(CheckIn::isOpen).findFirst();
    }

    void done(CaseNumber application, CheckIn checkIn, PersonId by, String progress, @Nullable String comment) {
        database.sql("""
                        update volunteer_check_in
                        set state = 'DONE', progress = :progress, comment = :comment, done_by = :by, done_at = :now
                        where application = :application and number = :number""")
                .param("progress", progress)
                .param("comment", comment)
                .param("by", by.value())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("application", application.value())
                .param("number", checkIn.number())
                .update();
    }

    void missed(CaseNumber application, CheckIn checkIn) {
        database.sql("update volunteer_check_in set state = 'MISSED' where application = ? and number = ?")
                .params(application.value(), checkIn.number())
                .update();
    }

    void eraseComments(CaseNumber application) {
        database.sql("update volunteer_check_in set comment = null where application = ?")
                .param(application.value())
                .update();
    }
}
