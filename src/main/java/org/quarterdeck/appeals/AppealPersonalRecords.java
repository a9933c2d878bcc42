package org.quarterdeck.appeals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What appeals hold of people. That somebody appealed or heard an appeal stays under their id; what they wrote goes. */
@Component
class AppealPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    AppealPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "appeals";
    }

    @Override
    public List<Prose> prose() {
        return List.of(new Prose("appeal", "statement", "number"), new Prose("appeal", "reason", "number"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("appeals", rows(who, """
                select number, about, ground, statement, status, lodged_at, ended_at from appeal
                where appellant = :person order by number"""));
        held.put("hearings", rows(who, """
                select number, about, status, reason, ended_at from appeal where hearer = :person order by number"""));
        held.put("parts", rows(who, """
                select appeal, part from appeal_party where person = :person order by appeal, part"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "update appeal set statement = '[erased]' where appellant = :person");
        change(who, "update appeal set reason = '[erased]' where hearer = :person and reason is not null");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
