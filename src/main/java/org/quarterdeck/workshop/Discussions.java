package org.quarterdeck.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the chairs came to when they discussed a proposal; for chairs alone. */
@Repository
class Discussions {

    private final JdbcClient database;

    Discussions(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber proposal, PersonId chair, @Nullable String words, Instant at) {
        if (words != null) {
            database.sql("insert into workshop_discussion (proposal, chair, words, said_at) values (?, ?, ?, ?)")
                    .params(proposal.value(), chair.value(), words, at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    List<PersonId> chairs(CaseNumber proposal) {
        return database
                .sql("select distinct chair from workshop_discussion where proposal = ?")
                .param(proposal.value())
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    List<String> of(CaseNumber proposal) {
        return database.sql("select chair, words from workshop_discussion where proposal = ? order by said_at")
                .param(proposal.value())
                .query((row, place) -> "%s: %s".formatted(row.getString("chair"), row.getString("words")))
                .list();
    }
}
