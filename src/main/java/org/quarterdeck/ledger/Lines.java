package org.quarterdeck.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The budget lines, each with its last posting. */
@Repository
class Lines {

    private static final String SELECT = """
            select l.code, l.name, l.currency, l.period, l.owner, l.funds_check as line_funds_check,
                exists (select 1 from ledger_closed_period c
                    where c.period = l.period or c.period = substring(l.period from 1 for 4)) as closed,
                p.*
            from ledger_line l left join ledger_posting p on p.line = l.code
                and p.position = (select max(last.position) from ledger_posting last where last.line = l.code)
            """;

    private final JdbcClient database;

    Lines(JdbcClient database) {
        this.database = database;
    }

    void add(Line line, Instant at) {
        try {
            database.sql("insert into ledger_line (code, name, currency, period, owner, funds_check, opened_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(line.code().value(), line.name(), line.currency().getCurrencyCode(), line.period())
                    .params(line.owner().value(), line.fundsCheck().name(), at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NotNow("ledger.line-exists", "there is a budget line %s already".formatted(line.code()));
        }
    }

    Optional<Standing> find(LineCode code) {
        return database.sql(SELECT + "where l.code = ?")
                .param(code.value())
                .query(Rows::standing)
                .optional();
    }

    List<Standing> all() {
        return database.sql(SELECT + "order by l.code").query(Rows::standing).list();
    }

    /** Locks the line's row first and only then looks, so that no posting slips in between. */
    Standing hold(LineCode code) {
        database.sql("select code from ledger_line where code = ? for update")
                .param(code.value())
                .query(String.class)
                .optional();
        return find(code).orElseThrow(() -> unknown(code));
    }

    void handOver(LineCode code, PersonId owner) {
        int changed = database.sql("update ledger_line set owner = ? where code = ?")
                .params(owner.value(), code.value())
                .update();
        if (changed == 0) {
            throw unknown(code);
        }
    }

    /** False where it is closed already. */
    boolean close(String period, CaseNumber by, Instant at) {
        if (closedBy(period).isPresent()) {
            return false;
        }
        database.sql("insert into ledger_closed_period (period, case_number, closed_at) values (?, ?, ?)")
                .params(period, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    void reopen(CaseNumber by) {
        database.sql("delete from ledger_closed_period where case_number = ?")
                .param(by.value())
                .update();
    }

    Optional<CaseNumber> closedBy(String period) {
        return database
                .sql("select case_number from ledger_closed_period where period in (?, substring(? from 1 for 4))")
                .params(period, period)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .findFirst();
    }

    static NoSuch unknown(LineCode code) {
        return new NoSuch("there is no budget line " + code);
    }
}
