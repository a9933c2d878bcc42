package org.quarterdeck.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.timetable.Absence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When those who present a proposal can't, as they said when they confirmed. */
@Repository
class Absences {

    private final JdbcClient database;

    Absences(JdbcClient database) {
        this.database = database;
    }

    /** @throws Invalid naming every absence that ends before it begins */
    static void check(List<Absence> absences) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < absences.size(); i++) {
            if (!absences.get(i).from().isBefore(absences.get(i).to())) {
                faults.add(new Fault("absences[%d]".formatted(i), "must end after it begins"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    void replace(CaseNumber proposal, List<Absence> absences) {
        database.sql("delete from workshop_absence where proposal = ?")
                .param(proposal.value())
                .update();
        for (int i = 0; i < absences.size(); i++) {
            database.sql("insert into workshop_absence (proposal, number, away_from, away_to) values (?, ?, ?, ?)")
                    .params(
                            proposal.value(),
                            i,
                            at(absences.get(i).from()),
                            at(absences.get(i).to()))
                    .update();
        }
    }

    List<Absence> of(CaseNumber proposal) {
        return database.sql("select away_from, away_to from workshop_absence where proposal = ? order by number")
                .param(proposal.value())
                .query(Absences::absence)
                .list();
    }

    private static Absence absence(ResultSet row, int place) throws SQLException {
        return new Absence(instant(row, "away_from"), instant(row, "away_to"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
