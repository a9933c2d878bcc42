package org.quarterdeck.volunteer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who was named as a sponsor, and what they said. */
@Repository
class Vouchings {

    private final JdbcClient database;

    Vouchings(JdbcClient database) {
        this.database = database;
    }

    void name(CaseNumber application, int seat, int turn, PersonId person) {
        database.sql(
                        "insert into volunteer_sponsor (application, seat, turn, person, state) values (?, ?, ?, ?, 'NAMED')")
                .params(application.value(), seat, turn, person.value())
                .update();
    }

    /** Everybody who was ever named, seat by seat, the first named first. */
    List<Vouching> of(CaseNumber application) {
        return database.sql("select * from volunteer_sponsor where application = ? order by seat, turn")
                .param(application.value())
                .query(Vouchings::vouching)
                .list();
    }

    /** Who has each seat now, or had it last. */
    List<Vouching> seats(CaseNumber application) {
        Map<Integer, Vouching> seats = new TreeMap<>();
        of(application).forEach(vouching -> seats.put(vouching.seat(), vouching));
        return List.copyOf(seats.values());
    }

    Vouching seat(CaseNumber application, int seat) {
        return seats(application).stream()
                .filter(vouching -> vouching.seat() == seat)
                .findFirst()
                .orElseThrow();
    }

    void move(Vouching vouching, Vouching.State state, @Nullable String comment, @Nullable Instant due) {
        database.sql("""
                        update volunteer_sponsor set state = :state, comment = :comment, due = :due
                        where application = :application and seat = :seat and turn = :turn""")
                .param("state", state.name())
                .param("comment", comment)
                .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                .param("application", vouching.application().value())
                .param("seat", vouching.seat())
                .param("turn", vouching.turn())
                .update();
    }

    List<Vouching> by(PersonId person) {
        return database.sql("select * from volunteer_sponsor where person = ? order by application")
                .param(person.value())
                .query(Vouchings::vouching)
                .list();
    }

    /** What was said about whoever brought these applications. */
    void eraseComments(CaseNumber application) {
        database.sql("update volunteer_sponsor set comment = null where application = ?")
                .param(application.value())
                .update();
    }

    private static Vouching vouching(ResultSet row, int place) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        return new Vouching(
                new CaseNumber(row.getString("application")),
                row.getInt("seat"),
                row.getInt("turn"),
                new PersonId(row.getString("person")),
                Vouching.State.valueOf(row.getString("state")),
                row.getString("comment"),
                due == null ? null : due.toInstant());
    }
}
