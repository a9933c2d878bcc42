package org.quarterdeck.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The postings of all lines: added, read, never changed. */
@Repository
class Postings {

    private static final String INSERT = """
            insert into ledger_posting (line, position, previous, funds_check, kind, case_number, posted_at, reverses,
                memo,
                appropriated_change, transferred_in_change, transferred_out_change, pre_encumbered_change,
                encumbered_change, expended_change, available_change,
                appropriated, transferred_in, transferred_out, pre_encumbered, encumbered, expended, available,
                foreign_currency, foreign_minor, foreign_per_euro, own_per_euro, rate_day, rate_source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PAYMENTS = """
            select p.*,
                coalesce((select -sum(r.expended_change) from ledger_posting r
                    where r.line = p.line and r.reverses = p.position and r.kind = 'REFUND'), 0) as came_back,
                p.expended_change + coalesce((select sum(r.expended_change) from ledger_posting r
                    where r.line = p.line and r.reverses = p.position), 0) as still_paid
            from ledger_posting p
            where p.line = ? and p.kind in ('LIQUIDATION', 'EXPENDITURE') and %s order by p.position
            """;

    private final JdbcClient database;

    Postings(JdbcClient database) {
        this.database = database;
    }

    void add(Posting posting) {
        Line line = posting.line();
        int position = posting.position();
        String caseNumber =
                Optional.ofNullable(posting.caseNumber()).map(CaseNumber::value).orElse(null);
        database.sql(INSERT)
                .param(line.code().value())
                .param(position)
                .param(position == 1 ? null : position - 1)
                .param(line.fundsCheck().name())
                .param(posting.kind().name())
                .param(caseNumber)
                .param(posting.at().atOffset(ZoneOffset.UTC))
                .param(posting.reverses())
                .param(posting.memo())
                .params(figures(posting.change()))
                .params(figures(posting.balance()))
                .params(exchanged(posting.exchanged()))
                .update();
    }

    List<Posting> of(Line line, int after, int limit) {
        return database.sql("select * from ledger_posting where line = ? and position > ? order by position limit ?")
                .params(line.code().value(), after, limit)
                .query((row, number) -> Rows.posting(line, row))
                .list();
    }

    /** Of all those lines, oldest first; what was posted later on a line that isn't named is left for the next time. */
    List<Posting> all(Map<String, Line> lines, @Nullable Posting after, int limit) {
        if (lines.isEmpty()) {
            return List.of();
        }
        String behind = after == null
                ? ""
                : "and (posted_at > :at or posted_at = :at and (line > :line or line = :line and position > :position))";
        StatementSpec query = database.sql("""
                        select * from ledger_posting where line in (:lines) %s
                        order by posted_at, line, position limit :limit""".formatted(behind))
                .param("lines", lines.keySet())
                .param("limit", limit);
        if (after != null) {
            query = query.param("at", after.at().atOffset(ZoneOffset.UTC))
                    .param("line", after.line().code().value())
                    .param("position", after.position());
        }
        return query.query((row, number) -> Rows.posting(Objects.requireNonNull(lines.get(row.getString("line"))), row))
                .list();
    }

    /** What the case has asked for and not got or given back: the sum of what its postings changed. */
    Money preEncumbered(Line line, CaseNumber caseNumber) {
        return sum("pre_encumbered_change", line, caseNumber);
    }

    Money encumbered(Line line, CaseNumber caseNumber) {
        return sum("encumbered_change", line, caseNumber);
    }

    /** Whether anything of the line was ever committed to the case. */
    boolean wasCommitted(Line line, CaseNumber caseNumber) {
        return database.sql(
                                "select count(*) from ledger_posting where line = ? and case_number = ? and kind = 'ENCUMBRANCE'")
                        .params(line.code().value(), caseNumber.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What the case was paid in that currency, of whatever line, less what came back of it. */
    Money expended(CaseNumber caseNumber, Currency askedIn) {
        return sum("""
                        case when p.foreign_currency is null and l.currency = :currency then p.expended_change
                            when p.foreign_currency = :currency and p.expended_change > 0 then p.foreign_minor
                            when p.foreign_currency = :currency and p.expended_change < 0 then -p.foreign_minor
                            else 0 end""", caseNumber, askedIn);
    }

    /** What came back of it. */
    Money refunded(CaseNumber caseNumber, Currency askedIn) {
        return sum("""
                        case when p.kind <> 'REFUND' then 0
                            when p.foreign_currency is null and l.currency = :currency then -p.expended_change
                            when p.foreign_currency = :currency then p.foreign_minor
                            else 0 end""", caseNumber, askedIn);
    }

    private Money sum(String figure, CaseNumber caseNumber, Currency currency) {
        Long minor = database.sql("""
                        select coalesce(sum(%s), 0) from ledger_posting p join ledger_line l on l.code = p.line
                        where p.case_number = :number""".formatted(figure))
                .param("currency", currency.getCurrencyCode())
                .param("number", caseNumber.value())
                .query(Long.class)
                .single();
        return new Money(minor, currency);
    }

    /** The lines that the case was paid from. */
    List<LineCode> paying(CaseNumber caseNumber) {
        return database.sql("select distinct line from ledger_posting where case_number = ?"
                        + " and kind in ('LIQUIDATION', 'EXPENDITURE') order by line")
                .param(caseNumber.value())
                .query((row, number) -> new LineCode(row.getString("line")))
                .list();
    }

    /** What the case was paid on the line, payment by payment, oldest first. */
    List<Payment> payments(Line line, CaseNumber caseNumber) {
        return database.sql(PAYMENTS.formatted("p.case_number = ?"))
                .params(line.code().value(), caseNumber.value())
                .query((row, number) -> payment(line, row))
                .list();
    }

    Optional<Payment> payment(Line line, int position) {
        return database.sql(PAYMENTS.formatted("p.position = ?"))
                .params(line.code().value(), position)
                .query((row, number) -> payment(line, row))
                .optional();
    }

    private static Payment payment(Line line, ResultSet row) throws SQLException {
        return new Payment(
                Rows.posting(line, row),
                new Money(row.getLong("came_back"), line.currency()),
                new Money(row.getLong("still_paid"), line.currency()));
    }

    Map<LineCode, Money> appropriatedBy(CaseNumber caseNumber) {
        return byLine("appropriated_change", caseNumber);
    }

    Map<CaseNumber, Money> asking(Line line) {
        return byCase("pre_encumbered_change", line);
    }

    Map<CaseNumber, Money> committed(Line line) {
        return byCase("encumbered_change", line);
    }

    private Map<LineCode, Money> byLine(String column, CaseNumber caseNumber) {
        return database
                .sql("""
                        select p.line, l.currency, sum(p.%1$s) as minor
                        from ledger_posting p join ledger_line l on l.code = p.line
                        where p.case_number = ? group by p.line, l.currency
                        having sum(p.%1$s) <> 0""".formatted(column))
                .param(caseNumber.value())
                .query((row, number) -> Map.entry(
                        new LineCode(row.getString("line")),
                        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What a case holds on its line.
     *
     * @param foreign whether it asked in another currency than the line's
     */
    record Held(Money asked, Money committed, boolean foreign) {}

    Held held(Line line, CaseNumber caseNumber) {
        return database.sql("""
                        select coalesce(sum(pre_encumbered_change), 0) as asked, coalesce(sum(encumbered_change), 0) as committed,
                            max(foreign_currency) as foreign_currency
                        from ledger_posting where line = ? and case_number = ?""")
                .params(line.code().value(), caseNumber.value())
                .query((row, number) -> new Held(
                        new Money(row.getLong("asked"), line.currency()),
                        new Money(row.getLong("committed"), line.currency()),
                        row.getString("foreign_currency") != null))
                .single();
    }

    /** Empty where what the case asked for last it asked for in the line's own currency. */
    Optional<ForeignHolding> foreign(Line line, CaseNumber caseNumber) {
        return database.sql("""
                        select * from ledger_posting where line = ? and case_number = ? and kind = 'PRE_ENCUMBRANCE'
                        order by position desc fetch first row only""")
                .params(line.code().value(), caseNumber.value())
                .query((row, number) -> Optional.ofNullable(Rows.exchanged(row, line.currency())))
                .optional()
                .flatMap(Function.identity())
                .map(asked -> new ForeignHolding(
                        asked.rate(), byKind(line, caseNumber, asked.rate().from())));
    }

    private Map<PostingKind, Money> byKind(Line line, CaseNumber caseNumber, Currency currency) {
        Map<PostingKind, Money> sums = new EnumMap<>(PostingKind.class);
        database.sql("""
                        select kind, sum(foreign_minor) as minor from ledger_posting
                        where line = ? and case_number = ? and foreign_currency = ? group by kind""")
                .params(line.code().value(), caseNumber.value(), currency.getCurrencyCode())
                .query(row -> {
                    sums.put(PostingKind.valueOf(row.getString("kind")), new Money(row.getLong("minor"), currency));
                });
        return sums;
    }

    private Map<CaseNumber, Money> byCase(String column, Line line) {
        return database
                .sql("""
                        select case_number, sum(%1$s) as minor from ledger_posting
                        where line = ? and case_number is not null group by case_number
                        having sum(%1$s) > 0 order by case_number""".formatted(column))
                .param(line.code().value())
                .query((row, number) -> Map.entry(
                        new CaseNumber(row.getString("case_number")), new Money(row.getLong("minor"), line.currency())))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private Money sum(String column, Line line, CaseNumber caseNumber) {
        Long minor = database.sql("select coalesce(sum(%s), 0) from ledger_posting where line = ? and case_number = ?"
                        .formatted(column))
                .params(line.code().value(), caseNumber.value())
                .query(Long.class)
                .single();
        return new Money(minor, line.currency());
    }

    private static List<@Nullable Object> exchanged(@Nullable Exchanged exchanged) {
        if (exchanged == null) {
            return Collections.nCopies(6, null);
        }
        ExchangeRate rate = exchanged.rate();
        return List.of(
                exchanged.sum().currency().getCurrencyCode(),
                exchanged.sum().minor(),
                rate.fromPerEuro(),
                rate.toPerEuro(),
                rate.day(),
                rate.source());
    }

    private static List<Long> figures(Balance balance) {
        return List.of(
                balance.appropriated().minor(),
                balance.transferredIn().minor(),
                balance.transferredOut().minor(),
                balance.preEncumbered().minor(),
                balance.encumbered().minor(),
                balance.expended().minor(),
                balance.available().minor());
    }
}
