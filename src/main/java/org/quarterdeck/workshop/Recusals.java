package org.quarterdeck.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has said themselves that a tie keeps them from judging a proposal; nobody takes it back (X2). */
@Repository
class Recusals {

    private final JdbcClient database;

    Recusals(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber proposal, PersonId person, Instant at) {
        if (!has(proposal, person)) {
            database.sql("insert into workshop_recusal (proposal, person, recused_at) values (?, ?, ?)")
                    .params(proposal.value(), person.value(), at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    boolean has(CaseNumber proposal, PersonId person) {
        return database.sql("select count(*) from workshop_recusal where proposal = ? and person = ?")
                        .params(proposal.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
