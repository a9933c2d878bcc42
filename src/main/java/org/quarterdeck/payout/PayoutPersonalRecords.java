package org.quarterdeck.payout;

import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What payout accounts hold of people: all that they ever kept, and all of it goes. */
@Component
class PayoutPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    PayoutPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "payout";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        return Map.of(
                "accounts",
                database.sql("select account, kept_at from payout_account where person = ? order by place")
                        .param(who.id().value())
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(Someone who) {
        database.sql("delete from payout_account where person = ?")
                .param(who.id().value())
                .update();
    }
}
