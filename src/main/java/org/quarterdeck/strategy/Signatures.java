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

    /** The one that settles it; empty while nobody has signed or refused. One that a hearing has sent back settles nothing. */
    Optional<SponsorAnswer> settling(CaseNumber plan, Signing answer) {
        return of(plan).stream()
                .filter(said -> said.answer() == answer && !isSetAside(plan, said.sponsor()))
                .findFirst();
    }

    /** A hearing has sent it back: it stays what was said, and another sponsor is asked. */
    void setAside(CaseNumber plan, SponsorAnswer said) {
        database.sql("insert into strategy_set_aside (plan, sponsor) values (?, ?)")
                .params(plan.value(), said.sponsor().value())
                .update();
    }

    boolean isSetAside(CaseNumber plan, PersonId sponsor) {
        return database.sql("select count(*) from strategy_set_aside where plan = ? and sponsor = ?")
                        .params(plan.value(), sponsor.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isRecused(CaseNumber plan, PersonId sponsor) {
        return of(plan).stream()
                .anyMatch(said ->
                        said.answer() == Signing.RECUSE && said.sponsor().equals(sponsor));
    }
}
