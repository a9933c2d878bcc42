package org.quarterdeck.correspondence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where notices are kept. */
@Repository
class KeptNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean told(PersonId to, CaseNumber caseNumber, String notice) {
        return jdbc.sql("""
                                select count(*) from correspondence_notice
                                where person = :person and case_number = :number and notice = :notice""")
                        .param("person", to.value())
                        .param("number", caseNumber.value())
                        .param("notice", notice)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(PersonId to, CaseNumber caseNumber, String notice, String subject, String body) {
        jdbc.sql("""
                        insert into correspondence_notice (person, case_number, notice, subject, body, told_at)
                        values (:person, :number, :notice, :subject, :body, :now)""")
                .param("person", to.value())
                .param("number", caseNumber.value())
                .param("notice", notice)
                .param("subject", subject)
                .param("body", body)
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<Notice> before(long id, int rows) {
        return jdbc.sql(
                        "select * from correspondence_notice where id < :id order by id desc fetch first :rows rows only")
                .param("id", id)
                .param("rows", rows)
                .query(Notice.class)
                .list();
    }

    /** One person's, newest first. */
    List<Notice> before(long id, int rows, PersonId person) {
        return jdbc.sql("""
                        select * from correspondence_notice where person = :person and id < :id
                        order by id desc fetch first :rows rows only""")
                .param("person", person.value())
                .param("id", id)
                .param("rows", rows)
                .query(Notice.class)
                .list();
    }
}
