package org.quarterdeck.slips;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody answered by mail of late. */
@Component
class SlipsPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    SlipsPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "slips";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        List<Map<String, Object>> answered = database.sql(
                        "select case_number, used_at from slips_used where person = ? order by used_at")
                .param(who.id().value())
                .query()
                .listOfRows();
        return Map.of("answeredByMail", answered);
    }

    @Override
    public void erase(Someone who) {
        database.sql("delete from slips_used where person = ?")
                .param(who.id().value())
                .update();
    }
}
