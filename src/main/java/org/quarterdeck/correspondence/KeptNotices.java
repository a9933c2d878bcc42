package org.quarterdeck.correspondence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where notices are kept. */
@Repository
class KeptNotices {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;
    private final Clock clock;

    KeptNotices(JdbcClient jdbc, NamedParameterJdbcOperations batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * Adds the letter for each of them who doesn't have it yet.
     *
     * @return who hadn't
     */
    List<PersonId> add(Collection<PersonId> to, Letter letter, String link) {
        List<PersonId> people = to.stream().distinct().toList();
        int[] added = batch.batchUpdate(
                """
                        insert into correspondence_notice (person, case_number, notice, subject, body, link, task, told_at)
                        select cast(:person as varchar), cast(:number as varchar), cast(:notice as varchar),
                            cast(:subject as varchar), cast(:body as varchar), cast(:link as varchar), cast(:task as varchar),
                            cast(:now as timestamp with time zone)
                        where not exists (select 1 from correspondence_notice
                            where person = :person and case_number = :number and notice = :notice)""", people.stream().map(person -> values(person, letter, link)).toArray(SqlParameterSource[]::new));
        return IntStream.range(0, added.length)
                .filter(i -> added[i] > 0)
                .mapToObj(people::get)
                .toList();
    }

    private SqlParameterSource values(PersonId person, Letter letter, String link) {
        return new MapSqlParameterSource()
                .addValue("person", person.value())
                .addValue("number", letter.caseNumber().value())
                .addValue("notice", letter.notice())
                .addValue("subject", letter.subject())
                .addValue("body", letter.text())
                .addValue("link", link)
                .addValue("task", letter.task())
                .addValue("now", now());
    }

    /** The notice, unless it has gone out; held until the transaction ends, so that it goes out once. */
    Optional<Notice> unsent(Envelope envelope) {
        return of(envelope, """
                        select * from correspondence_notice
                        where person = :person and case_number = :number and notice = :notice and sent_at is null
                        for update""").query(Notice.class).optional();
    }

    void sent(Envelope envelope) {
        of(envelope, """
                        update correspondence_notice set sent_at = :now
                        where person = :person and case_number = :number and notice = :notice""").param("now", now()).update();
    }

    private JdbcClient.StatementSpec of(Envelope envelope, String sql) {
        return jdbc.sql(sql)
                .param("person", envelope.person().value())
                .param("number", envelope.caseNumber().value())
                .param("notice", envelope.notice());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
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
