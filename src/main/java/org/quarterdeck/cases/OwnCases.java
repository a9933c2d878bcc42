package org.quarterdeck.cases;

import java.util.List;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that somebody brought, whoever may see them. */
@Component
public class OwnCases {

    private final JdbcClient database;

    OwnCases(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first. */
    public List<Case> of(PersonId person) {
        return database.sql("select * from cases_case where started_by = ? order by seq")
                .param(person.value())
                .query(Case.class)
                .list();
    }
}
