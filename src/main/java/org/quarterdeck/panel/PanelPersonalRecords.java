package org.quarterdeck.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the review panel holds of people. Reviews that were handed in stay under the id of whoever wrote them. */
@Component
class PanelPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    PanelPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "panel";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("ties", rows(who, """
                select * from panel_tie where declared_by = :person or person = :person order by declared_at"""));
        held.put("expertise", rows(who, """
                select track from panel_expertise where person = :person order by track"""));
        held.put("recusals", rows(who, """
                select number, stepped_back_at from panel_recusal where person = :person order by stepped_back_at"""));
        held.put("reviews", rows(who, """
                select t.number, r.* from panel_turn t join panel_review r on r.turn = t.seq
                where t.reviewer = :person order by r.handed_in_at"""));
        held.put("drafts", rows(who, """
                select t.number, d.* from panel_turn t join panel_draft d on d.turn = t.seq where t.reviewer = :person"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        change(who, "delete from panel_tie where declared_by = :person or person = :person");
        change(who, "delete from panel_expertise where person = :person");
        change(who, "delete from panel_draft where turn in (select seq from panel_turn where reviewer = :person)");
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }

    private void change(Someone who, String sql) {
        database.sql(sql).param("person", who.id().value()).update();
    }
}
