package org.quarterdeck.strategy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sponsors said. */
@Repository
class Signatures {

    private final JdbcClient database;

    Signatures(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber plan, PersonId sponsor, Signing answer, @Nullable String reason, Instant at) {
        database.sql("insert into strategy_answer (plan, sponsor, answer, reason, answered_at) values (?, ?, ?, ?, ?)")
                .params(plan.value(), sponsor.value(), answer.name())
                .param(reason)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<SponsorAnswer> of(CaseNumber plan) {
        return database.sql("select * from strategy_answer where plan = ? order by answered_at")
                .param(plan.value())
                .query((row, place) -> new SponsorAnswer(
                        new PersonId(row.getString("sponsor")),
                        Signing.valueOf(row.getString("answer")),
                        row.getString("reason"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The one that settled it; empty while nobody has signed or refused. */
    Optional<SponsorAnswer> settling(CaseNumber plan, Signing answer) {
        return of(plan).stream().filter(said -> said.answer() == answer).findFirst();
    }

    boolean isRecused(CaseNumber plan, PersonId sponsor) {
        return of(plan).stream()
                .anyMatch(said ->
                        said.answer() == Signing.RECUSE && said.sponsor().equals(sponsor));
    }
}
