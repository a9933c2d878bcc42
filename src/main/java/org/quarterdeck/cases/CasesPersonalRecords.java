package org.quarterdeck.cases;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Eraser;
import org.quarterdeck.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that somebody brought. They stay under the id; what was given as a reason in them goes. */
@Component
class CasesPersonalRecords implements PersonalRecords {

    private final JdbcClient database;
    private final OwnCases cases;
    private final Register register;
    private final Eraser eraser;

    CasesPersonalRecords(JdbcClient database, OwnCases cases, Register register, Eraser eraser) {
        this.database = database;
        this.cases = cases;
        this.register = register;
        this.eraser = eraser;
    }

    @Override
    public String room() {
        return "cases";
    }

    @Override
    public List<Prose> prose() {
        return List.of(new Prose("cases_case", "title", "number"), new Prose("cases_case", "reference", "number"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        return Map.of("cases", database.sql("""
                                select number, process, title, reference, state, outcome, started_at, ended_at from cases_case
                                where started_by = ? order by seq""").param(who.id().value()).query().listOfRows());
    }

    @Override
    public void erase(Someone who) {
        cases.of(who.id()).stream()
                .flatMap(about -> register.entriesOf(about.number()).stream())
                .map(Entry::seq)
                .forEach(eraser::eraseReason);
        database.sql("update cases_case set reference = null where started_by = ?")
                .param(who.id().value())
                .update();
    }
}
