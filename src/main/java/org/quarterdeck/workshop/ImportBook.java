package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where imports are kept: how far each came, and which proposal came of what. */
@Repository
class ImportBook {

    private final JdbcClient database;
    private final Clock clock;

    ImportBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the call's how manieth import it is */
    int begin(CallCode call, PersonId by, int proposals, boolean dry) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from workshop_import where call_code = ?")
                .param(call.value())
                .query(Integer.class)
                .single();
        try {
            database.sql("""
                            insert into workshop_import (call_code, number, dry, brought_by, proposals, began_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(call.value(), number, dry, by.value(), proposals, now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NotNow("workshop.import-begun", "somebody else began an import at this moment; try again");
        }
        return number;
    }

    void count(CallCode call, int number, int taken, int known, int refused) {
        database.sql("""
                        update workshop_import set taken = taken + ?, known = known + ?, refused = refused + ?
                        where call_code = ? and number = ?""").params(taken, known, refused, call.value(), number).update();
    }

    void end(CallCode call, int number) {
        database.sql("update workshop_import set ended_at = ? where call_code = ? and number = ?")
                .params(now(), call.value(), number)
                .update();
    }

    Optional<ImportProgress> latest(CallCode call) {
        return database.sql(
                        "select * from workshop_import where call_code = ? order by number desc fetch first row only")
                .param(call.value())
                .query(ImportProgress.class)
                .optional();
    }

    boolean knows(CallCode call, String externalId) {
        return database.sql("select count(*) from workshop_imported where call_code = ? and external_id = ?")
                        .params(call.value(), externalId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(CallCode call, String externalId, CaseNumber proposal) {
        try {
            database.sql("insert into workshop_imported (call_code, external_id, proposal) values (?, ?, ?)")
                    .params(call.value(), externalId, proposal.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NotNow("workshop.import-begun", "another import takes it at this moment");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
