package org.quarterdeck.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What year ends hold of people. That somebody asked or decided stays under their id: the books must be kept. */
@Component
class YearEndPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    YearEndPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "closing";
    }

    @Override
    public List<Prose> prose() {
        return List.of(new Prose("year_end_answer", "comment", "year_end"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("yearEnds", rows(who, "select * from year_end where starter = :person order by number"));
        held.put("answers", rows(who, "select * from year_end_answer where person = :person order by answered_at"));
        return held;
    }

    @Override
    public void erase(Someone who) {
        database.sql("update year_end_answer set comment = '[erased]' where person = :person and comment is not null")
                .param("person", who.id().value())
                .update();
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }
}
