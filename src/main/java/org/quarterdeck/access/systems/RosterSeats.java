package org.quarterdeck.access.systems;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who is on which roster. */
@Repository
class RosterSeats {

    private final JdbcClient database;
    private final Clock clock;

    RosterSeats(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the person is suspended; empty where they aren't on it. */
    Optional<Boolean> suspended(String system, PersonId person) {
        return database.sql("select suspended from access_roster where system = ? and person = ?")
                .params(system, person.value())
                .query(Boolean.class)
                .optional();
    }

    void put(String system, PersonId person) {
        if (!suspend(system, person, false)) {
            database.sql("insert into access_roster (system, person, suspended, since) values (?, ?, false, ?)")
                    .params(
                            system,
                            person.value(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** False where they aren't on it. */
    boolean suspend(String system, PersonId person, boolean suspended) {
        return database.sql("update access_roster set suspended = ? where system = ? and person = ?")
                        .params(suspended, system, person.value())
                        .update()
                == 1;
    }

    boolean remove(String system, PersonId person) {
        return database.sql("delete from access_roster where system = ? and person = ?")
                        .params(system, person.value())
                        .update()
                == 1;
    }
}
