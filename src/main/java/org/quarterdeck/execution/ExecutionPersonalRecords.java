package org.quarterdeck.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reports on plans hold of people. Who reported and confirmed what stays under their id: the public was told so. */
@Component
class ExecutionPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    ExecutionPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "execution";
    }

    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("execution_account", "evidence"),
                new Prose("execution_account", "note"),
                new Prose("execution_account", "reason"),
                new Prose("execution_plan", "lessons"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("objectives", rows(who, """
                select execution_plan, code, title from execution_objective where owner = :person order by execution_plan, code"""));
        held.put("reports", rows(who, """
                select * from execution_account where reporter = :person or finder = :person order by reported_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "update execution_account set note = '[erased]' where reporter = :person and note is not null");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
