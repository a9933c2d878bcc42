package org.quarterdeck.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What budget requests hold of people. That somebody asked for money, was paid or decided stays under their id: the books must be kept. */
@Component
class BudgetPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    BudgetPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "budget";
    }

    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("budget_version", "title", "budget_request"),
                new Prose("budget_version", "justification", "budget_request"),
                new Prose("budget_version", "payee_name", "budget_request"),
                new Prose("budget_answer", "comment", "budget_request"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("requests", rows(who, """
                select v.* from budget_version v join budget_request r on r.number = v.budget_request
                where r.requester = :person or v.payee_person = :person order by v.budget_request, v.number"""));
        held.put("answers", rows(who, """
                select * from budget_answer where person = :person order by answered_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "update budget_version set payee_affiliation = null where payee_person = :person");
        change(who, """
                update budget_version set justification = '[erased]' where budget_request in (select number from
                budget_request where requester = :person)""");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
