package org.quarterdeck.volunteer;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answered an application before an appeal sent it back: they don't do so again (X5). */
@Repository
class EarlierAnswerers {

    private final JdbcClient database;

    EarlierAnswerers(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber application, Collection<PersonId> people) {
        Set<PersonId> known = of(application);
        people.stream()
                .distinct()
                .filter(person -> !known.contains(person))
                .forEach(person -> database.sql(
                                "insert into volunteer_earlier_answerer (application, person) values (?, ?)")
                        .params(application.value(), person.value())
                        .update());
    }

    Set<PersonId> of(CaseNumber application) {
        return database
                .sql("select person from volunteer_earlier_answerer where application = ?")
                .param(application.value())
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
