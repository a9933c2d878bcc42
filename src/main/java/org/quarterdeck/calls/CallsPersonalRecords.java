package org.quarterdeck.calls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What calls hold of people: who gave leave to be late, under their id, and why. */
@Component
class CallsPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    CallsPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "calls";
    }

    @Override
    public List<Prose> prose() {
        return List.of(new Prose("calls_late_token", "reason"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("lateTokens", rows(who, """
                select call_code, reason, given_at from calls_late_token where given_by = :person order by given_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "update calls_late_token set reason = '[erased]' where given_by = :person");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
