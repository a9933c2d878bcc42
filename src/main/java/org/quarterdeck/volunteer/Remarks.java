package org.quarterdeck.volunteer;

import java.sql.ResultSet;
import java.time.Clock;
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

/** Where it is kept what was said of applications. */
@Repository
class Remarks {

    private final JdbcClient database;
    private final Clock clock;

    Remarks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(CaseNumber application, Remark.Kind kind, PersonId by, @Nullable String code, String words) {
        database.sql("""
                        insert into volunteer_remark (application, number, kind, said_by, code, words, said_at)
                        values (:application,
                            (select count(*) from volunteer_remark where application = :application),
                            :kind, :by, :code, :words, :now)""")
                .param("application", application.value())
                .param("kind", kind.name())
                .param("by", by.value())
                .param("code", code)
                .param("words", words)
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest first. */
    List<Remark> of(CaseNumber application) {
        return database.sql("select * from volunteer_remark where application = ? order by number")
                .param(application.value())
                .query((ResultSet row, int place) -> new Remark(
                        application,
                        Remark.Kind.valueOf(row.getString("kind")),
                        new PersonId(row.getString("said_by")),
                        row.getString("code"),
                        row.getString("words"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Remark> last(CaseNumber application, Remark.Kind kind) {
        return of(application).stream().filter(remark -> remark.kind() == kind).reduce((first, second) -> second);
    }

    void erase(CaseNumber application) {
        database.sql("delete from volunteer_remark where application = ?")
                .param(application.value())
                .update();
    }
}
