package org.quarterdeck.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ledger holds of people: who owns which line, under their id. Postings know nobody, and are never changed. */
@Component
class LedgerPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    LedgerPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "ledger";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("lines", rows(who, """
                select code, name, opened_at from ledger_line where owner = :person order by code"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        // an id alone says nothing of anybody, and a line without an owner has nobody to answer for it
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }
}
