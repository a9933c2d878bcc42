package org.quarterdeck.volunteer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where letters to applicants are kept, without the links that go with them. */
@Repository
class ApplicantLetters {

    private final JdbcClient database;
    private final Clock clock;

    ApplicantLetters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False where that was told already. */
    boolean add(CaseNumber application, PersonId applicant, String notice, String subject, String words) {
        return database.sql("""
                                insert into volunteer_letter (application, applicant, notice, subject, words, told_at)
                                select cast(:application as varchar), cast(:applicant as varchar), cast(:notice as varchar),
                                    cast(:subject as varchar), cast(:words as varchar), cast(:now as timestamp with time zone)
                                where not exists (
                                    select 1 from volunteer_letter where application = :application and notice = :notice)""")
                        .param("application", application.value())
                        .param("applicant", applicant.value())
                        .param("notice", notice)
                        .param("subject", subject)
                        .param("words", words)
                        .param("now", now())
                        .update()
                == 1;
    }

    Optional<ToldApplicant> find(CaseNumber application, String notice) {
        return database.sql("""
                        select notice, subject, words, told_at from volunteer_letter
                        where application = ? and notice = ?""")
                .params(application.value(), notice)
                .query(ToldApplicant.class)
                .optional();
    }

    /** Newest first. */
    List<ToldApplicant> of(CaseNumber application) {
        return database.sql("""
                        select notice, subject, words, told_at from volunteer_letter
                        where application = ? order by told_at desc, notice""")
                .param(application.value())
                .query(ToldApplicant.class)
                .list();
    }

    /** To that person, whatever they applied for; oldest first. */
    List<ToldApplicant> to(PersonId applicant) {
        return database.sql("""
                        select notice, subject, words, told_at from volunteer_letter
                        where applicant = ? order by told_at, notice""")
                .param(applicant.value())
                .query(ToldApplicant.class)
                .list();
    }

    void forget(PersonId applicant) {
        database.sql("delete from volunteer_letter where applicant = ?")
                .param(applicant.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
