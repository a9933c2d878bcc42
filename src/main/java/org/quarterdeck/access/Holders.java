package org.quarterdeck.access;

import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept what systems have to know of those who have access to them. */
@Repository
class Holders {

    private final JdbcClient database;

    Holders(JdbcClient database) {
        this.database = database;
    }

    void keep(PersonId person, AccessHolder holder) {
        forget(person);
        database.sql("insert into access_holder (person, name, email, tier) values (?, ?, ?, ?)")
                .params(
                        person.value(),
                        holder.name(),
                        holder.email(),
                        holder.tier().name())
                .update();
    }

    Optional<AccessHolder> find(PersonId person) {
        return database.sql("select name, email, tier from access_holder where person = ?")
                .param(person.value())
                .query((row, at) -> new AccessHolder(
                        row.getString("name"), row.getString("email"), Tier.valueOf(row.getString("tier"))))
                .optional();
    }

    void forget(PersonId person) {
        database.sql("delete from access_holder where person = ?")
                .param(person.value())
                .update();
    }
}
