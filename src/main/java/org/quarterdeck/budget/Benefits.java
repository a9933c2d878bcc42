package org.quarterdeck.budget;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have got out of requests that pay them. */
@Component
class Benefits {

    private static final String PAYS = """
            (payee_person = :person or payee_person is null and payee_name is null and requester = :person)
            """;

    private static final String DRAWN = """
            select coalesce(sum(posting.encumbered_change + posting.expended_change), 0)
            from budget_latest latest
            join ledger_posting posting on posting.case_number = latest.number
            join ledger_line line on line.code = posting.line
            where latest.number <> :number and category = :category and line.currency = :currency
                and encumbered_at >= :from and encumbered_at < :to and
            """ + PAYS;

    private final JdbcClient database;
    private final Clock clock;

    Benefits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What other requests of the same category pay the person, of whatever line in the same currency (BA-16): those that were committed
     * in this calendar year (UTC), with all that was paid and is still committed. What lapsed or came back doesn't count.
     *
     * @return in minor units
     */
    long drawnThisYear(BudgetRequest request, PersonId person) {
        OffsetDateTime from = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .withDayOfYear(1)
                .toLocalDate()
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC);
        return database.sql(DRAWN)
                .param("number", request.number().value())
                .param("category", request.terms().category().name())
                .param("currency", request.amount().currency().getCurrencyCode())
                .param("from", from)
                .param("to", from.plusYears(1))
                .param("person", person.value())
                .query(Long.class)
                .single();
    }
}
