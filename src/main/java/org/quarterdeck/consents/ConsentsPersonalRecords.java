package org.quarterdeck.consents;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody agreed to. The proof stays under the id: without it nobody could tell that what was done was allowed. */
@Component
class ConsentsPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    ConsentsPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "consents";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        return Map.of(
                "consents", rows(who, "select * from consents_consent where person = ? order by seq"),
                "renewals", rows(who, "select * from consents_renewal where person = ? order by number"));
    }

    @Override
    public void erase(Someone who) {
        // an id, a version and a time: there is nothing in it that says who it was
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param(who.id().value()).query().listOfRows();
    }
}
