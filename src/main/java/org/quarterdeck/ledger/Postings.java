package org.quarterdeck.ledger;

import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The postings of all lines: added, read, never changed. */
@Repository
class Postings {

    private static final String INSERT = """
            insert into ledger_posting (line, position, previous, funds_check, kind, case_number, posted_at, memo,
                appropriated_change, transferred_in_change, transferred_out_change, pre_encumbered_change,
                encumbered_change, expended_change, available_change,
                appropriated, transferred_in, transferred_out, pre_encumbered, encumbered, expended, available)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                .param(posting.memo())
                .params(figures(posting.change()))
                .params(figures(posting.balance()))
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

    Money expended(Line line, CaseNumber caseNumber) {
        return sum("expended_change", line, caseNumber);
    }

    Map<LineCode, Money> appropriatedBy(CaseNumber caseNumber) {
        return byLine("appropriated_change", caseNumber);
    }

    Map<LineCode, Money> expendedBy(CaseNumber caseNumber) {
        return byLine("expended_change", caseNumber);
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
