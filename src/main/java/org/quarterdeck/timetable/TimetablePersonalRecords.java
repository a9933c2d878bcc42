package org.quarterdeck.timetable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What timetables hold of people: who presents what. The programme stays, under their id. */
@Component
class TimetablePersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    TimetablePersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "timetable";
    }

    @Override
    public Someone known(Someone who) {
        Set<String> names = new HashSet<>();
        rows(who, "select name from timetable_presenter where person = :person")
                .forEach(row -> names.add(String.valueOf(row.get("name"))));
        return new Someone(who.id(), names, Set.of());
    }

    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("timetable_presenter", "name"),
                new Prose("timetable_presenter", "email"),
                new Prose("timetable_entry", "presenters"),
                new Prose("timetable_entry", "summary"),
                new Prose("timetable_session", "summary"),
                new Prose("timetable_session", "dropped_because"),
                new Prose("timetable_release", "reason"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("sessions", rows(who, """
                select s.number, s.title, s.starts, s.room, p.name, p.email from timetable_session s
                join timetable_presenter p on p.timetable_session = s.number where p.person = :person order by s.number"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        // names and addresses are blotted out where they stand; there is nothing else of anybody
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }
}
