package org.quarterdeck.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The module's fifth door: what the community's money is laid out for (SP-17). It is the sum of the ledger's postings, each
 * counted for the objective that its request names now.
 */
@Component
public class Outlays {

    private static final String BY_OBJECTIVE = """
            select objective, currency, sum(asked) as asked, sum(committed) as committed, sum(spent) as spent
            from budget_outlay
            where objective is not null and (asked > 0 or committed > 0 or spent > 0)
            group by objective, currency
            order by objective, currency
            """;

    private static final String ADRIFT = """
            select number, title, line, currency, asked, committed, spent
            from budget_outlay
            where objective is null and (committed > 0 or spent > 0)
            order by number
            """;

    private final JdbcClient database;

    Outlays(JdbcClient database) {
        this.database = database;
    }

    /** @param objective its code */
    public record Pursued(String objective, Outlay outlay) {}

    /** By code of the objective, then by currency; nothing where nothing is asked for, committed or spent. */
    public List<Pursued> byObjective() {
        return database.sql(BY_OBJECTIVE)
                .query((row, number) -> new Pursued(row.getString("objective"), outlay(row)))
                .list();
    }

    /** @param line code of the budget line */
    public record Adrift(CaseNumber number, String title, String line, Outlay outlay) {}

    /** The requests that have money committed or spent and serve no objective, by number. */
    public List<Adrift> withoutObjective() {
        return database.sql(ADRIFT)
                .query((row, number) -> new Adrift(
                        new CaseNumber(row.getString("number")),
                        row.getString("title"),
                        row.getString("line"),
                        outlay(row)))
                .list();
    }

    private static Outlay outlay(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Outlay(
                new Money(row.getLong("asked"), currency),
                new Money(row.getLong("committed"), currency),
                new Money(row.getLong("spent"), currency));
    }
}
