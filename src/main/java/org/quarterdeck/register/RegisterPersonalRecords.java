package org.quarterdeck.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.kernel.WholeWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register knows of somebody beyond its sealed commitments: that they decided, and reasons that name them. */
@Component
class RegisterPersonalRecords implements PersonalRecords {

    private final JdbcClient database;
    private final Eraser eraser;

    RegisterPersonalRecords(JdbcClient database, Eraser eraser) {
        this.database = database;
        this.eraser = eraser;
    }

    @Override
    public String room() {
        return "register";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        return Map.of(
                "decided", database.sql("""
                                select e.seq, e.case_number, e.body from register_entry e
                                join register_clear_text t on t.seq = e.seq where t.person = ? order by e.seq""").param(who.id().value()).query().listOfRows());
    }

    /** Reasons aren't rewritten: one that names the person in full, or their address, goes as a whole. */
    @Override
    public void erase(Someone who) {
        Stream.concat(who.names().stream(), who.addresses().stream())
                .filter(word -> word.contains("@") || word.contains(" "))
                .flatMap(word -> naming(word).stream())
                .distinct()
                .forEach(eraser::eraseReason);
        eraser.erase(who.id());
    }

    private List<Long> naming(String word) {
        return database
                .sql("select seq, words from register_clear_text where position(? in lower(words)) > 0")
                .param(word.toLowerCase(Locale.ROOT))
                .query((row, place) -> WholeWords.in(row.getString("words"), word) ? row.getLong("seq") : -1)
                .list()
                .stream()
                .filter(seq -> seq >= 0)
                .toList();
    }
}
