package org.quarterdeck.corrections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What corrections hold of people. That somebody asked or answered stays under their id: the books must be kept. */
@Component
class CorrectionPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    CorrectionPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "corrections";
    }

    @Override
    public List<Prose> prose() {
        return List.of(new Prose("correction", "reason"), new Prose("correction_answer", "comment"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("corrections", rows(who, """
                select * from correction where asked_by = :person order by number"""));
        held.put("answers", rows(who, """
                select * from correction_answer where person = :person order by answered_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "update correction set reason = '[erased]' where asked_by = :person");
        change(who, "update correction_answer set comment = '[erased]' where person = :person and comment is not null");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
