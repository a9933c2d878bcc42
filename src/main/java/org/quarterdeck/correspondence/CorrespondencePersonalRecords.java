package org.quarterdeck.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people were told: theirs goes, and names go out of what others were told. */
@Component
class CorrespondencePersonalRecords implements PersonalRecords {

    private final JdbcClient database;
    private final Drawer drawer;

    CorrespondencePersonalRecords(JdbcClient database, Drawer drawer) {
        this.database = database;
        this.drawer = drawer;
    }

    @Override
    public String room() {
        return "correspondence";
    }

    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("correspondence_notice", "subject", "case_number"),
                new Prose("correspondence_notice", "body", "case_number"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("notices", rows(who, """
                select case_number, notice, subject, body, told_at, sent_at from correspondence_notice where person = :person order by id"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        drawer.forget(who.addresses());
        change(who, "delete from correspondence_notice where person = :person");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
