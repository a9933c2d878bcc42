package org.quarterdeck.lobby;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.quarterdeck.kernel.NotNow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that links are signed with. Each signs for as long as a link holds at least, and is honoured as long again. */
@Repository
class Keys {

    private static final int BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient database;
    private final LobbySettings settings;
    private final Clock clock;

    Keys(JdbcClient database, LobbySettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The one to sign with: made anew where there is none that is young enough. */
    SigningKey newest() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<SigningKey> newest = database.sql(
                        "select id, secret, made_at from lobby_key order by id desc fetch first row only")
                .query(Keys::key)
                .optional();
        return newest.filter(key -> key.madeAt().isAfter(now.minus(settings.passHolds())))
                .orElseGet(() -> made(newest.map(SigningKey::id).orElse(0) + 1, now));
    }

    /** Empty too where it is no longer honoured. */
    Optional<SigningKey> find(int id) {
        Instant oldest = clock.instant().minus(settings.passHolds().multipliedBy(2));
        return database.sql("select id, secret, made_at from lobby_key where id = ? and made_at > ?")
                .params(id, utc(oldest))
                .query(Keys::key)
                .optional();
    }

    private SigningKey made(int id, Instant now) {
        byte[] secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        try {
            database.sql("insert into lobby_key (id, secret, made_at) values (?, ?, ?)")
                    .params(id, HEX.formatHex(secret), utc(now))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NotNow("lobby.key-being-made", "the house is changing its key at this moment; try again");
        }
        return new SigningKey(id, secret, now);
    }

    private static SigningKey key(ResultSet row, int at) throws SQLException {
        return new SigningKey(
                row.getInt("id"),
                HEX.parseHex(row.getString("secret")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
