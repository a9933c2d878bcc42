package org.quarterdeck.rota;

import static org.quarterdeck.rota.StoredCredentials.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where shifts, their kinds and who is on them are kept. */
@Repository
class StoredShifts {

    private static final String SHIFTS =
            "select s.*, k.name, k.credential, k.supervised from rota_shift s join rota_shift_kind k on k.code = s.kind ";

    private static final String ON_IT = "s.id in (select p.shift from rota_place p where p.person = :person)";

    private final JdbcClient jdbc;

    StoredShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ShiftKind> kinds() {
        return jdbc.sql("select code as kind, name, credential, supervised from rota_shift_kind order by code")
                .query((row, line) -> kind(row))
                .list();
    }

    Optional<ShiftKind> kind(Mark code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @return whether it is a new one */
    boolean keep(ShiftKind kind) {
        int changed = write(
                "update rota_shift_kind set name = :name, credential = :credential, supervised = :supervised where code = :code",
                kind);
        if (changed == 0) {
            write(
                    "insert into rota_shift_kind (code, name, credential, supervised) values (:code, :name, :credential, :supervised)",
                    kind);
        }
        return changed == 0;
    }

    private int write(String sql, ShiftKind kind) {
        return jdbc.sql(sql)
                .param("code", kind.code().value())
                .param("name", kind.name())
                .param(
                        "credential",
                        kind.credential() == null ? null : kind.credential().value())
                .param("supervised", kind.supervised())
                .update();
    }

    long add(Mark kind, @Nullable String event, Instant startsAt, Instant endsAt, int places) {
        jdbc.sql("insert into rota_shift (kind, event, starts_at, ends_at, places) values (:k, :e, :from, :to, :p)")
                .param("k", kind.value())
                .param("e", event)
                .param("from", utc(startsAt))
                .param("to", utc(endsAt))
                .param("p", places)
                .update();
        return jdbc.sql("select max(id) from rota_shift").query(Long.class).single();
    }

    Optional<Shift> find(long id) {
        return manned(jdbc.sql(SHIFTS + "where s.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** Holds the shift until the transaction ends: its places are given out one after the other. */
    Optional<Shift> hold(long id) {
        jdbc.sql("select id from rota_shift where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** In the order of time: those that end after that moment, behind the one shift. */
    List<Shift> following(Instant endingAfter, @Nullable Shift behind, int rows) {
        String where = behind == null ? "" : " and (s.starts_at > :start or s.starts_at = :start and s.id > :behind)";
        JdbcClient.StatementSpec asked = jdbc.sql(SHIFTS + "where s.ends_at > :after" + where
                        + " order by s.starts_at, s.id fetch first " + rows + " rows only")
                .param("after", utc(endingAfter));
        return manned(
                behind == null
                        ? asked
                        : asked.param("start", utc(behind.startsAt())).param("behind", behind.id()));
    }

    /** The person's shifts that end after that moment. */
    List<Shift> of(PersonId person, Instant endingAfter) {
        return manned(jdbc.sql(SHIFTS + "where " + ON_IT + " and s.ends_at > :after order by s.starts_at, s.id")
                .param("person", person.value())
                .param("after", utc(endingAfter)));
    }

    /** Whether the person has been on a shift of the kind that is over by then. */
    boolean hasDone(PersonId person, Mark kind, Instant now) {
        return jdbc.sql("select count(*) from rota_shift s where s.kind = :kind and s.ends_at <= :now and " + ON_IT)
                        .param("kind", kind.value())
                        .param("now", utc(now))
                        .param("person", person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When the last shift of each that is over by then was over. */
    Map<PersonId, Instant> lastDone(List<String> people, Instant now) {
        Map<PersonId, Instant> last = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select p.person, max(s.ends_at) as ended from rota_place p join rota_shift s on s.id = p.shift"
                            + " where p.person in (:people) and s.ends_at <= :now group by p.person")
                    .param("people", people)
                    .param("now", utc(now))
                    .query((ResultSet row) -> {
                        last.put(
                                new PersonId(row.getString("person")),
                                row.getObject("ended", OffsetDateTime.class).toInstant());
                    });
        }
        return last;
    }

    void take(long shift, PersonId person, Instant at) {
        jdbc.sql("insert into rota_place (shift, person, taken_at) values (?, ?, ?)")
                .params(shift, person.value(), utc(at))
                .update();
    }

    void leave(long shift, PersonId person) {
        jdbc.sql("delete from rota_place where shift = ? and person = ?")
                .params(shift, person.value())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from rota_place where person = ?")
                .param(person.value())
                .update();
    }

    private List<Shift> manned(JdbcClient.StatementSpec asked) {
        List<Shift> bare = asked.query((row, line) -> shift(row)).list();
        Map<Long, List<PersonId>> people = people(bare.stream().map(Shift::id).toList());
        return bare.stream()
                .map(shift -> new Shift(
                        shift.id(),
                        shift.kind(),
                        shift.event(),
                        shift.startsAt(),
                        shift.endsAt(),
                        shift.places(),
                        people.getOrDefault(shift.id(), List.of())))
                .toList();
    }

    private Map<Long, List<PersonId>> people(List<Long> shifts) {
        Map<Long, List<PersonId>> people = new HashMap<>();
        if (!shifts.isEmpty()) {
            jdbc.sql("select shift, person from rota_place where shift in (:shifts) order by person")
                    .param("shifts", shifts)
                    .query((ResultSet row) -> {
                        people.computeIfAbsent(row.getLong("shift"), first -> new ArrayList<>())
                                .add(new PersonId(row.getString("person")));
                    });
        }
        return people;
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(
                row.getLong("id"),
                kind(row),
                row.getString("event"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("places"),
                List.of());
    }

    private static ShiftKind kind(ResultSet row) throws SQLException {
        String credential = row.getString("credential");
        return new ShiftKind(
                new Mark(row.getString("kind")),
                row.getString("name"),
                credential == null ? null : new Mark(credential),
                row.getBoolean("supervised"));
    }
}
