package org.quarterdeck.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept what was taken back, and what the systems answered. */
@Repository
class Proofs {

    private final JdbcClient database;

    Proofs(JdbcClient database) {
        this.database = database;
    }

    void add(Proof proof) {
        database.sql("""
                        insert into access_proof (case_number, person, system, revoked, answer, proven_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        proof.caseNumber().value(),
                        proof.person().value(),
                        proof.system(),
                        proof.revoked(),
                        proof.answer(),
                        proof.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Proof> of(CaseNumber caseNumber) {
        return select("case_number", caseNumber.value());
    }

    List<Proof> of(PersonId person) {
        return select("person", person.value());
    }

    /** That it was taken back stays known, of nobody by name. */
    void silence(PersonId person) {
        database.sql("update access_proof set answer = 'erased' where person = ?")
                .param(person.value())
                .update();
    }

    private List<Proof> select(String column, String value) {
        return database.sql("select * from access_proof where %s = ? order by id".formatted(column))
                .param(value)
                .query((row, at) -> new Proof(
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getString("person")),
                        row.getString("system"),
                        row.getBoolean("revoked"),
                        row.getString("answer"),
                        row.getObject("proven_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
