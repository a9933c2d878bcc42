package org.quarterdeck.deputies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who did what for whom. */
@Repository
class Acts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Acts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber number, Act act) {
        jdbc.sql("""
                        insert into deputies_act (task, case_number, deputy, principal, acted_at)
                        values (:task, :number, :deputy, :principal, :now)""")
                .param("task", act.task())
                .param("number", number.value())
                .param("deputy", act.standIn().deputy().value())
                .param("principal", act.standIn().principal().value())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Act> in(CaseNumber number) {
        return jdbc.sql(
                        "select task, deputy, principal from deputies_act where case_number = ? order by acted_at, task")
                .param(number.value())
                .query((row, line) -> act(row))
                .list();
    }

    List<Map<String, Object>> of(PersonId person) {
        return jdbc.sql("""
                        select case_number, deputy, principal, acted_at from deputies_act
                        where deputy = :person or principal = :person order by acted_at, task""").param("person", person.value()).query().listOfRows();
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                row.getString("task"),
                new StandIn(new PersonId(row.getString("deputy")), new PersonId(row.getString("principal"))));
    }
}
