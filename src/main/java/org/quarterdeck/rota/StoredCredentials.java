package org.quarterdeck.rota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where credentials and their kinds are kept. */
@Repository
class StoredCredentials {

    private final JdbcClient jdbc;

    StoredCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CredentialKind> kinds() {
        return jdbc.sql("select code, name from rota_credential_kind order by code")
                .query((row, line) -> new CredentialKind(new Mark(row.getString("code")), row.getString("name")))
                .list();
    }

    Optional<CredentialKind> kind(Mark code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @return whether it is a new one */
    boolean keep(CredentialKind kind) {
        int changed = jdbc.sql("update rota_credential_kind set name = ? where code = ?")
                .params(kind.name(), kind.code().value())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into rota_credential_kind (code, name) values (?, ?)")
                    .params(kind.code().value(), kind.name())
                    .update();
        }
        return changed == 0;
    }

    long add(PersonId person, Mark kind, Instant from, @Nullable Instant until) {
        jdbc.sql("insert into rota_credential (person, kind, valid_from, valid_until) values (:p, :k, :from, :until)")
                .param("p", person.value())
                .param("k", kind.value())
                .param("from", utc(from))
                .param("until", until == null ? null : utc(until))
                .update();
        return jdbc.sql("select max(id) from rota_credential where person = ? and kind = ?")
                .params(person.value(), kind.value())
                .query(Long.class)
                .single();
    }

    Optional<Credential> find(long id) {
        return jdbc.sql("select * from rota_credential where id = ?")
                .param(id)
                .query((row, line) -> credential(row))
                .optional();
    }

    /** Holds it until the transaction ends. */
    Optional<Credential> hold(long id) {
        return jdbc.sql("select * from rota_credential where id = ? for update")
                .param(id)
                .query((row, line) -> credential(row))
                .optional();
    }

    List<Credential> of(PersonId person) {
        return jdbc.sql("select * from rota_credential where person = ? order by id")
                .param(person.value())
                .query((row, line) -> credential(row))
                .list();
    }

    /** @param person null for everybody's */
    List<Credential> all(@Nullable PersonId person, Stretch stretch) {
        String whose = person == null ? "" : "person = :person and ";
        JdbcClient.StatementSpec asked = jdbc.sql("select * from rota_credential where " + whose
                        + "id > :after order by id fetch first " + stretch.rows() + " rows only")
                .param("after", stretch.after(0));
        return (person == null ? asked : asked.param("person", person.value()))
                .query((row, line) -> credential(row))
                .list();
    }

    /** Those that end before the one moment and not before the other, and that nobody renews yet. */
    List<Credential> ending(Instant notBefore, Instant before, int most) {
        return jdbc.sql("select * from rota_credential where renewal is null and revoked_at is null"
                        + " and valid_until >= :from and valid_until <= :to order by valid_until, id fetch first "
                        + most
                        + " rows only")
                .param("from", utc(notBefore))
                .param("to", utc(before))
                .query((row, line) -> credential(row))
                .list();
    }

    Optional<Credential> renewedBy(CaseNumber number) {
        return jdbc.sql("select * from rota_credential where renewal = ?")
                .param(number.value())
                .query((row, line) -> credential(row))
                .optional();
    }

    Optional<CaseNumber> renewalOf(long id) {
        return jdbc.sql("select renewal from rota_credential where id = ? and renewal is not null")
                .param(id)
                .query((row, line) -> new CaseNumber(row.getString("renewal")))
                .optional();
    }

    /** @param number null for none any more */
    void renewing(long id, @Nullable CaseNumber number) {
        jdbc.sql("update rota_credential set renewal = :number where id = :id")
                .param("number", number == null ? null : number.value())
                .param("id", id)
                .update();
    }

    void extend(long id, Instant until) {
        jdbc.sql("update rota_credential set valid_until = ? where id = ?")
                .params(utc(until), id)
                .update();
    }

    void revoke(long id, Instant at) {
        jdbc.sql("update rota_credential set revoked_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from rota_credential where person = ?")
                .param(person.value())
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                row.getLong("id"),
                new PersonId(row.getString("person")),
                new Mark(row.getString("kind")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                instant(row, "valid_until"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
