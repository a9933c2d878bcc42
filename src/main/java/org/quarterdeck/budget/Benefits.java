package org.quarterdeck.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What payees have got, and what is asked for them. */
@Component
class Benefits {

    private static final String TO_A_PERSON =
            " and (payee_person = :payee or payee_person is null and payee_name is null and requester = :payee)";

    private static final String TO_SOMEBODY_OUTSIDE = " and lower(payee_name) = lower(:payee)";

    private static final String DRAWN = """
            select line.currency, sum(posting.encumbered_change + posting.expended_change) as minor
            from budget_latest latest
            join ledger_posting posting on posting.case_number = latest.number
            join ledger_line line on line.code = posting.line
            where latest.number <> :number and category = :category
                and encumbered_at >= :from and encumbered_at < :to""" + TO_A_PERSON + " group by line.currency";

    private static final String PAID = """
            select count(*) from budget_latest latest
            join ledger_posting posting on posting.case_number = latest.number
            where posting.expended_change > 0""";

    private static final String ALIKE = """
            select number from budget_latest
            where number <> :number and amount_minor = :minor and currency = :currency
                and status not in ('REJECTED', 'WITHDRAWN', 'LAPSED') and written_at between :from and :to""";

    private static final String UNDER_WAY = """
            select number from budget_latest where status in ('IN_APPROVAL', 'RETURNED', 'ENCUMBERED')""" + TO_A_PERSON;

    private static final String USUAL = """
            select count(*) as counted, percentile_disc(0.5) within group (order by amount_minor) as middle
            from budget_latest
            where number <> :number and category = :category and currency = :currency and encumbered_at >= :from""";

    private final JdbcClient database;
    private final Clock clock;

    Benefits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What other requests of the same category pay the person, of whatever line (BA-16): those that were committed in this calendar year
     * (UTC), with all that was paid and is still committed. What lapsed or came back doesn't count.
     *
     * @return a sum for each currency that lines are kept in
     */
    List<Money> drawnThisYear(BudgetRequest request, PersonId person) {
        OffsetDateTime from = utc(clock.instant())
                .withDayOfYear(1)
                .toLocalDate()
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC);
        return database.sql(DRAWN)
                .param("number", request.number().value())
                .param("category", request.terms().category().name())
                .param("from", from)
                .param("to", from.plusYears(1))
                .param("payee", person.value())
                .query((row, at) -> new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))))
                .list();
    }

    /** Whether anything was ever paid to the payee. Somebody outside is known by their name alone. */
    boolean hasPaid(Payee payee) {
        return database.sql(PAID + to(payee))
                        .param("payee", payee.label())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The requests that are to pay the person and aren't over, as far as anybody has been asked about them; by number. */
    List<CaseNumber> underWayFor(PersonId person) {
        return database.sql(UNDER_WAY + " order by number")
                .param("payee", person.value())
                .query((row, at) -> new CaseNumber(row.getString("number")))
                .list();
    }

    /** Other requests for the same amount and payee, asked for at about the same time and not turned down; by number. */
    List<String> alike(BudgetRequest request, Duration within) {
        Instant askedAt = request.versions().get(request.versions().size() - 1).writtenAt();
        return about(request, ALIKE + to(request.payee()) + " order by number")
                .param("minor", request.amount().minor())
                .param("from", utc(askedAt.minus(within)))
                .param("to", utc(askedAt.plus(within)))
                .param("payee", request.payee().label())
                .query(String.class)
                .list();
    }

    /**
     * What requests are usually for.
     *
     * @param middleMinor what the middle one of them asked for, in minor units
     */
    record Usual(int count, long middleMinor) {}

    /** Of the same category and currency, as far as they were committed since; empty where none was. */
    Optional<Usual> usual(BudgetRequest request, Instant since) {
        return about(request, USUAL)
                .param("category", request.terms().category().name())
                .param("from", utc(since))
                .query((row, at) -> new Usual(row.getInt("counted"), row.getLong("middle")))
                .optional()
                .filter(usual -> usual.count() > 0);
    }

    private JdbcClient.StatementSpec about(BudgetRequest request, String sql) {
        return database.sql(sql)
                .param("number", request.number().value())
                .param("currency", request.amount().currency().getCurrencyCode());
    }

    private static String to(Payee payee) {
        return payee.person() == null ? TO_SOMEBODY_OUTSIDE : TO_A_PERSON;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
