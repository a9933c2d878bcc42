package org.quarterdeck.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people without an account are kept. */
@Repository
class KnownOutsiders {

    private final JdbcClient database;
    private final Clock clock;

    KnownOutsiders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Outsider> at(String address) {
        return database.sql("select id, address from people_outsider where address = ?")
                .param(address)
                .query(Outsider.class)
                .optional();
    }

    Optional<Outsider> find(PersonId id) {
        return database.sql("select id, address from people_outsider where id = ?")
                .param(id.value())
                .query(Outsider.class)
                .optional();
    }

    Outsider admit(Outsider outsider) {
        try {
            database.sql("insert into people_outsider (id, address, known_since) values (?, ?, ?)")
                    .params(
                            outsider.id().value(),
                            outsider.address(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .update();
            return outsider;
        } catch (DuplicateKeyException e) {
            throw new NotNow("people.arriving", "somebody is arriving from the same address at this moment; try again");
        }
    }
}
