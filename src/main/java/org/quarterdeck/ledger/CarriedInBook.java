package org.quarterdeck.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which line was carried into from which old ledger: each line once. */
@Repository
class CarriedInBook {

    private final JdbcClient database;

    CarriedInBook(JdbcClient database) {
        this.database = database;
    }

    Optional<String> hash(LineCode line) {
        return database.sql("select hash from ledger_carried_in where line = ?")
                .param(line.value())
                .query(String.class)
                .optional();
    }

    void add(LineCode line, String hash, Instant at) {
        database.sql("insert into ledger_carried_in (line, hash, carried_at) values (?, ?, ?)")
                .params(line.value(), hash, at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
