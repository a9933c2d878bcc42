package org.quarterdeck.slips;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which slips were used. Two slips for one task to one person, such as with a reminder, are used up together. */
@Repository
class UsedSlips {

    private final JdbcClient database;

    UsedSlips(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotNow if it was used before */
    void use(Slip slip, CaseNumber caseNumber, Instant at) {
        try {
            database.sql("insert into slips_used (task, person, case_number, used_at) values (?, ?, ?, ?)")
                    .params(slip.task(), slip.person().value(), caseNumber.value(), utc(at))
                    .update();
        } catch (DuplicateKeyException used) {
            throw new NotNow("slips.used", "this link has been used; what it answered has been answered");
        }
    }

    Optional<CaseNumber> caseOf(Slip slip) {
        return database.sql("select case_number from slips_used where task = ? and person = ?")
                .params(slip.task(), slip.person().value())
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    void forgetUntil(Instant then) {
        database.sql("delete from slips_used where used_at <= ?")
                .param(utc(then))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
