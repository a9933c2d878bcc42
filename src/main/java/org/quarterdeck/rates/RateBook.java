package org.quarterdeck.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.NotNow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where rates are kept: added, read, never changed. */
@Repository
class RateBook {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    RateBook(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(List<Quote> quotes, Instant at) {
        try {
            batches.batchUpdate(
                    "insert into rates_quote (currency, quoted_on, per_euro, source, taken_at) values (?, ?, ?, ?, ?)",
                    quotes.stream()
                            .map(quote -> new Object[] {
                                quote.currency().getCurrencyCode(),
                                quote.day(),
                                quote.perEuro(),
                                quote.source(),
                                at.atOffset(ZoneOffset.UTC)
                            })
                            .toList());
        } catch (DuplicateKeyException quicker) {
            throw new NotNow("rates.taken-meanwhile", "somebody else brings the same rates: try again");
        }
    }

    /** Of these currencies, from the latest day back. */
    List<Quote> latest(Collection<Currency> currencies, LocalDate since, LocalDate until) {
        return database.sql("""
                        select * from rates_quote where currency in (:currencies) and quoted_on between :since and :until
                        order by quoted_on desc""")
                .param(
                        "currencies",
                        currencies.stream().map(Currency::getCurrencyCode).toList())
                .param("since", since)
                .param("until", until)
                .query(RateBook::quote)
                .list();
    }

    List<Quote> between(LocalDate first, LocalDate last) {
        return database.sql("select * from rates_quote where quoted_on between ? and ?")
                .params(first, last)
                .query(RateBook::quote)
                .list();
    }

    /** The latest of each currency, or of that one, until a day; by currency. */
    List<Quote> asOf(LocalDate day, @Nullable Currency currency) {
        return database.sql("""
                        select q.* from rates_quote q where q.quoted_on = (
                            select max(l.quoted_on) from rates_quote l
                            where l.currency = q.currency and l.quoted_on <= :day)
                        and (cast(:currency as varchar(3)) is null or q.currency = :currency)
                        order by q.currency""")
                .param("day", day)
                .param("currency", currency == null ? null : currency.getCurrencyCode())
                .query(RateBook::quote)
                .list();
    }

    private static Quote quote(ResultSet row, int number) throws SQLException {
        return new Quote(
                Currency.getInstance(row.getString("currency")),
                row.getObject("quoted_on", LocalDate.class),
                row.getBigDecimal("per_euro"),
                row.getString("source"));
    }
}
