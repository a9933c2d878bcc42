package org.quarterdeck.departure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who is on leave. */
@Repository
class StoredLeaves {

    private final JdbcClient jdbc;

    StoredLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Leave> of(PersonId person) {
        return jdbc.sql("select * from departure_leave where person = ?")
                .param(person.value())
                .query((row, line) -> leave(row))
                .optional();
    }

    List<Leave> over(Instant now) {
        return jdbc.sql("select * from departure_leave where until <= ? order by until, person")
                .param(utc(now))
                .query((row, line) -> leave(row))
                .list();
    }

    void begin(Leave leave) {
        end(leave.person());
        jdbc.sql("insert into departure_leave (person, since, until) values (?, ?, ?)")
                .params(leave.person().value(), utc(leave.since()), utc(leave.until()))
                .update();
    }

    void end(PersonId person) {
        jdbc.sql("delete from departure_leave where person = ?")
                .param(person.value())
                .update();
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(
                new PersonId(row.getString("person")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
