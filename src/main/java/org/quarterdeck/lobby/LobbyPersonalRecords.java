package org.quarterdeck.lobby;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that wait to be confirmed, which is all that is known of whoever gave them. */
@Component
class LobbyPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    LobbyPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "lobby";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        if (who.addresses().isEmpty()) {
            return Map.of();
        }
        List<Map<String, Object>> visits = database.sql(
                        "select email, errand, about, came_at from lobby_visit where lower(email) in (:addresses)")
                .param("addresses", who.addresses())
                .query()
                .listOfRows();
        return Map.of("visits", visits);
    }

    @Override
    public void erase(Someone who) {
        if (!who.addresses().isEmpty()) {
            database.sql("delete from lobby_visit where lower(email) in (:addresses)")
                    .param("addresses", who.addresses())
                    .update();
        }
    }
}
