package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where letters to speakers are kept, without the links that go with them. */
@Repository
class SpeakerLetters {

    private final JdbcClient database;
    private final Clock clock;

    SpeakerLetters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False where that was told already. */
    boolean add(CaseNumber proposal, String notice, String subject, String words) {
        return database.sql("""
                                insert into workshop_letter (proposal, notice, subject, words, told_at)
                                select cast(:proposal as varchar), cast(:notice as varchar), cast(:subject as varchar),
                                    cast(:words as varchar), cast(:now as timestamp with time zone)
                                where not exists (
                                    select 1 from workshop_letter where proposal = :proposal and notice = :notice)""")
                        .param("proposal", proposal.value())
                        .param("notice", notice)
                        .param("subject", subject)
                        .param("words", words)
                        .param("now", now())
                        .update()
                == 1;
    }

    Optional<Told> find(CaseNumber proposal, String notice) {
        return database.sql("select * from workshop_letter where proposal = ? and notice = ?")
                .params(proposal.value(), notice)
                .query(Told.class)
                .optional();
    }

    /** Newest first. */
    List<Told> of(CaseNumber proposal) {
        return database.sql("select * from workshop_letter where proposal = ? order by told_at desc, notice")
                .param(proposal.value())
                .query(Told.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
