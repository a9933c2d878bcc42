package org.quarterdeck.lobby;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that wait to be confirmed: nothing else is known of whoever gave them, and nothing stays of them. */
@Repository
class Visits {

    private final JdbcClient database;

    Visits(JdbcClient database) {
        this.database = database;
    }

    void add(Visit visit) {
        database.sql("insert into lobby_visit (id, email, errand, about, came_at) values (?, ?, ?, ?, ?)")
                .params(visit.id(), visit.email(), visit.errand(), visit.about(), utc(visit.cameAt()))
                .update();
    }

    int waiting(String email, Errand errand, Instant after) {
        return database.sql("""
                        select count(*) from lobby_visit
                        where email = ? and errand = ? and about = ? and came_at > ?""")
                .params(email, errand.kind(), errand.about(), utc(after))
                .query(Integer.class)
                .single();
    }

    /** Held until the transaction ends. */
    Optional<Visit> hold(UUID id, Instant after) {
        return database.sql("""
                        select id, email, errand, about, came_at from lobby_visit
                        where id = ? and came_at > ? for update""").params(id, utc(after)).query(Visit.class).optional();
    }

    void give(UUID id, Token token) {
        database.sql("update lobby_visit set token_hash = ? where id = ?")
                .params(token.hash(), id)
                .update();
    }

    Optional<Visit> by(Token token, String errand, Instant after) {
        return database.sql("""
                        select id, email, errand, about, came_at from lobby_visit
                        where token_hash = ? and errand = ? and came_at > ?""")
                .params(token.hash(), errand, utc(after))
                .query(Visit.class)
                .optional();
    }

    /** False where somebody else was quicker. */
    boolean remove(UUID id) {
        return database.sql("delete from lobby_visit where id = ?").param(id).update() == 1;
    }

    void removeUntil(Instant then) {
        database.sql("delete from lobby_visit where came_at <= ?")
                .param(utc(then))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
