package org.quarterdeck.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/** Reads lines and postings out of rows. */
final class Rows {

    private Rows() {}

    static Standing standing(ResultSet row, int number) throws SQLException {
        Line line = new Line(
                new LineCode(row.getString("code")),
                row.getString("name"),
                Currency.getInstance(row.getString("currency")),
                row.getString("period"),
                new PersonId(row.getString("owner")),
                FundsCheck.valueOf(row.getString("line_funds_check")),
                row.getBoolean("closed"));
        int position = row.getInt("position");
        return position == 0 ? Standing.of(line) : new Standing(line, position, balance(row, line.currency(), ""));
    }

    static Posting posting(Line line, ResultSet row) throws SQLException {
        return new Posting(
                line,
                row.getInt("position"),
                PostingKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("case_number"))
                        .map(CaseNumber::new)
                        .orElse(null),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getObject("reverses", Integer.class),
                row.getString("memo"),
                balance(row, line.currency(), "_change"),
                balance(row, line.currency(), ""),
                exchanged(row, line.currency()));
    }

    /** Null where nothing was exchanged. */
    static @Nullable Exchanged exchanged(ResultSet row, Currency own) throws SQLException {
        String code = row.getString("foreign_currency");
        if (code == null) {
            return null;
        }
        Currency currency = Currency.getInstance(code);
        ExchangeRate rate = new ExchangeRate(
                currency,
                row.getBigDecimal("foreign_per_euro").stripTrailingZeros(),
                own,
                row.getBigDecimal("own_per_euro").stripTrailingZeros(),
                row.getObject("rate_day", LocalDate.class),
                row.getString("rate_source"));
        return new Exchanged(new Money(row.getLong("foreign_minor"), currency), rate);
    }

    private static Balance balance(ResultSet row, Currency currency, String suffix) throws SQLException {
        return new Balance(
                new Money(row.getLong("appropriated" + suffix), currency),
                new Money(row.getLong("transferred_in" + suffix), currency),
                new Money(row.getLong("transferred_out" + suffix), currency),
                new Money(row.getLong("pre_encumbered" + suffix), currency),
                new Money(row.getLong("encumbered" + suffix), currency),
                new Money(row.getLong("expended" + suffix), currency),
                new Money(row.getLong("available" + suffix), currency));
    }
}
