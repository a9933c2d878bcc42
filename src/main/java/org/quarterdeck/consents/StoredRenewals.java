package org.quarterdeck.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where renewals are kept. */
@Repository
class StoredRenewals {

    private final JdbcClient database;
    private final Clock clock;

    StoredRenewals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Renewal renewal) {
        database.sql("insert into consents_renewal (number, person, document, version) values (?, ?, ?, ?)")
                .params(renewal.number().value(), renewal.person().value(), renewal.document(), renewal.version())
                .update();
    }

    Renewal get(CaseNumber number) {
        return database.sql("select * from consents_renewal where number = ?")
                .param(number.value())
                .query(StoredRenewals::renewal)
                .optional()
                .orElseThrow(() -> new NoSuch("no renewal has the number " + number));
    }

    /** Those of the person that haven't ended, oldest first. */
    List<Renewal> open(PersonId person) {
        return database.sql("select * from consents_renewal where person = ? and ended_at is null order by number")
                .param(person.value())
                .query(StoredRenewals::renewal)
                .list();
    }

    void suspended(CaseNumber number, @Nullable MemberState from) {
        database.sql("update consents_renewal set suspended_from = ? where number = ?")
                .params(from == null ? null : from.name(), number.value())
                .update();
    }

    void end(CaseNumber number) {
        database.sql("update consents_renewal set ended_at = ? where number = ?")
                .params(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), number.value())
                .update();
    }

    /** Whoever agreed to a version of the document and hasn't taken it back: the next rows behind that person, by id. */
    List<PersonId> holders(String document, @Nullable PersonId after, int rows) {
        return database
                .sql("""
                        select distinct person from consents_consent
                        where document = ? and withdrawn_at is null and person > ?
                        order by person fetch first %d rows only""".formatted(rows))
                .params(document, after == null ? "" : after.value())
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private static Renewal renewal(ResultSet row, int at) throws SQLException {
        String from = row.getString("suspended_from");
        return new Renewal(
                new CaseNumber(row.getString("number")),
                new PersonId(row.getString("person")),
                row.getString("document"),
                row.getString("version"),
                from == null ? null : MemberState.valueOf(from));
    }
}
