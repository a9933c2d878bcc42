package org.quarterdeck.claims;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where extensions are kept. */
@Repository
class ExtensionBook {

    private final JdbcClient database;

    ExtensionBook(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber number, Extension extension) {
        database.sql("""
                        insert into claims_extension (case_number, number, last_day, reason, extended_by, extended_at)
                        select ?, count(*) + 1, ?, ?, ?, ? from claims_extension where case_number = ?""")
                .params(
                        number.value(),
                        extension.until(),
                        extension.reason(),
                        extension.by().value())
                .params(extension.at().atOffset(ZoneOffset.UTC), number.value())
                .update();
    }

    Optional<Extension> last(CaseNumber number) {
        return database.sql("""
                        select * from claims_extension where case_number = ? order by number desc fetch first row only""")
                .param(number.value())
                .query((row, at) -> new Extension(
                        row.getObject("last_day", LocalDate.class),
                        row.getString("reason"),
                        new PersonId(row.getString("extended_by")),
                        row.getObject("extended_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
