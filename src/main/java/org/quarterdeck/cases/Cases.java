package org.quarterdeck.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where cases are kept. A case that has ended is never changed again, unless it is led back; then its earlier end is kept. */
@Repository
class Cases {

    private final JdbcClient jdbc;
    private final Clock clock;

    Cases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(
            CaseNumber number,
            String process,
            String title,
            PersonId requester,
            @Nullable String reference,
            String state) {
        jdbc.sql("""
                        insert into cases_case (number, process, title, reference, state, started_by, started_at)
                        values (:number, :process, :title, :reference, :state, :requester, :now)""")
                .param("number", number.value())
                .param("process", process)
                .param("title", title)
                .param("reference", reference)
                .param("state", state)
                .param("requester", requester.value())
                .param("now", now())
                .update();
    }

    Optional<Case> find(CaseNumber number) {
        return jdbc.sql("select * from cases_case where number = :number")
                .param("number", number.value())
                .query(Case.class)
                .optional();
    }

    void hold(CaseNumber number) {
        jdbc.sql("select number from cases_case where number = :number for update")
                .param("number", number.value())
                .query(String.class)
                .optional();
    }

    Optional<CaseNumber> under(String process, PersonId requester, String reference) {
        return jdbc.sql("""
                        select number from cases_case
                        where process = :process and started_by = :requester and reference = :reference""")
                .param("process", process)
                .param("requester", requester.value())
                .param("reference", reference)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    boolean retitle(CaseNumber number, String title) {
        return jdbc.sql("update cases_case set title = :title where number = :number and ended_at is null")
                        .param("title", title)
                        .param("number", number.value())
                        .update()
                == 1;
    }

    boolean move(CaseNumber number, String state) {
        return jdbc.sql("update cases_case set state = :state where number = :number and ended_at is null")
                        .param("state", state)
                        .param("number", number.value())
                        .update()
                == 1;
    }

    boolean end(CaseNumber number, String outcome) {
        return jdbc.sql("""
                                update cases_case set state = :state, outcome = :outcome, ended_at = :now
                                where number = :number and ended_at is null""")
                        .param("state", outcome)
                        .param("outcome", outcome)
                        .param("now", now())
                        .param("number", number.value())
                        .update()
                == 1;
    }

    /** False where it hasn't ended. */
    boolean reopen(CaseNumber number, String state) {
        boolean ended = jdbc.sql("""
                                insert into cases_reopening (case_number, outcome, ended_at, reopened_at)
                                select number, outcome, ended_at, :now from cases_case
                                where number = :number and ended_at is not null""")
                        .param("now", now())
                        .param("number", number.value())
                        .update()
                == 1;
        if (ended) {
            jdbc.sql("update cases_case set state = :state, outcome = null, ended_at = null where number = :number")
                    .param("state", state)
                    .param("number", number.value())
                    .update();
        }
        return ended;
    }

    /** Oldest first. */
    List<Reopened> reopenings(CaseNumber number) {
        return jdbc.sql("select * from cases_reopening where case_number = :number order by reopened_at")
                .param("number", number.value())
                .query(Reopened.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
