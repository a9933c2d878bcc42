package org.quarterdeck.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What transfers hold of people. That somebody asked or answered stays under their id: the books must be kept. */
@Component
class TransferPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    TransferPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "transfer";
    }

    @Override
    public List<Prose> prose() {
        return List.of(new Prose("transfer", "reason"), new Prose("transfer_answer", "comment"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("transfers", rows(who, """
                select * from transfer where requester = :person order by number"""));
        held.put("answers", rows(who, """
                select * from transfer_answer where person = :person order by answered_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "update transfer set reason = '[erased]' where requester = :person");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
