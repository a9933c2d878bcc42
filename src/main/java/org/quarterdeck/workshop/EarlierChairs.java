package org.quarterdeck.workshop;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who decided on a proposal before an appeal sent it back: they don't do so again (X5). */
@Repository
class EarlierChairs {

    private final JdbcClient database;

    EarlierChairs(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber proposal, Collection<PersonId> people) {
        Set<PersonId> known = of(proposal);
        people.stream()
                .distinct()
                .filter(person -> !known.contains(person))
                .forEach(person -> database.sql("insert into workshop_earlier_chair (proposal, person) values (?, ?)")
                        .params(proposal.value(), person.value())
                        .update());
    }

    Set<PersonId> of(CaseNumber proposal) {
        return database
                .sql("select person from workshop_earlier_chair where proposal = ?")
                .param(proposal.value())
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
