package org.quarterdeck.volunteer;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has declared a conflict of interest with an applicant, and leaves the decision to others (X2). */
@Repository
class Recusals {

    private final JdbcClient database;

    Recusals(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber application, PersonId person) {
        if (!has(application, person)) {
            database.sql("insert into volunteer_recusal (application, person) values (?, ?)")
                    .params(application.value(), person.value())
                    .update();
        }
    }

    boolean has(CaseNumber application, PersonId person) {
        return database.sql("select count(*) from volunteer_recusal where application = ? and person = ?")
                        .params(application.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
