package org.quarterdeck.calls;

import static org.quarterdeck.calls.CallRow.utc;

import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The late tokens that were given out, each good for one proposal (WP-01). */
@Repository
class LateTokens {

    private static final String GOOD = " where hash = ? and call_code = ? and expires_at > ? and used_by is null";

    private final JdbcClient database;

    LateTokens(JdbcClient database) {
        this.database = database;
    }

    void add(LateToken token, CallCode code, String reason, PersonId by, Instant at, Instant expires) {
        database.sql("insert into calls_late_token (hash, call_code, reason, given_by, given_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(token.hash(), code.value(), reason, by.value(), utc(at), utc(expires))
                .update();
    }

    boolean isGood(LateToken token, CallCode code, Instant at) {
        return database.sql("select count(*) from calls_late_token" + GOOD)
                        .params(token.hash(), code.value(), utc(at))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** False where it isn't good, or not any more. */
    boolean use(LateToken token, CallCode code, CaseNumber number, Instant at) {
        return database.sql("update calls_late_token set used_by = ?, used_at = ?" + GOOD)
                        .params(number.value(), utc(at), token.hash(), code.value(), utc(at))
                        .update()
                == 1;
    }
}
