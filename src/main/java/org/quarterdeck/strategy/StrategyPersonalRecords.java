package org.quarterdeck.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What plans hold of people. Who owned, signed or vetoed a plan stays under their id, and its versions are never changed. */
@Component
class StrategyPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    StrategyPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "strategy";
    }

    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("strategy_comment", "author"),
                new Prose("strategy_comment", "words"),
                new Prose("strategy_disposition", "reason"),
                new Prose("strategy_answer", "reason"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("plans", rows(who, """
                select number, status, started_at from strategy_plan where owner = :person order by number"""));
        held.put("comments", rows(who, """
                select * from strategy_comment where author = :person and not outside order by plan, number"""));
        held.put("answers", rows(who, """
                select * from strategy_answer where sponsor = :person order by answered_at"""));
        held.put("dispositions", rows(who, """
                select * from strategy_disposition where disposed_by = :person order by disposed_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "update strategy_comment set words = '[erased]' where author = :person and not outside");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
