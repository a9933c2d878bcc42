package org.quarterdeck.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is remembered of requests, so that a repeated one gets the same answer. */
@Component
class ApiPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    ApiPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "api";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("requests", rows(who, """
                select idempotency_key, kept_at, location from api_idempotency where caller = :person order by kept_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "delete from api_idempotency where caller = :person");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
