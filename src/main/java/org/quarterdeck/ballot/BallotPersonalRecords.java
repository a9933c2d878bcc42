package org.quarterdeck.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ballots hold of people. Votes and what is said in consent rounds are never changed, or nobody could count them again: they stay under the id. */
@Component
class BallotPersonalRecords implements PersonalRecords {

    private final JdbcClient database;

    BallotPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "ballot";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("electorates", rows(who, """
                select case_number, round, affiliation, seated, because from ballot_elector where person = :person order by case_number, round"""));
        held.put("votes", rows(who, """
                select case_number, round, choice, reason, cast_at from ballot_vote where person = :person order by cast_at"""));
        held.put("signOffs", rows(who, """
                select case_number, round, comment, signed_at from ballot_sign_off where person = :person order by signed_at"""));
        held.put("concerns", rows(who, """
                select case_number, round, number, name, reason, would_resolve, raised_at from ballot_concern where author = :person order by raised_at"""));
        held.put("replies", rows(who, """
                select case_number, round, concern, words, said_at from ballot_concern_reply where person = :person order by said_at"""));
        held.put("holds", rows(who, """
                select case_number, round, reason, held_at, held_until from ballot_hold where person = :person order by held_at"""));
        return held;
    }

    @Override
    public void erase(Someone who) {
        // what was cast and said is counted again by whoever doubts it, so the database lets nobody change it
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }
}
