package org.quarterdeck.cases;

import java.time.Clock;
import java.time.ZoneOffset;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out case numbers, each once and without a gap: whoever takes one holds its counter until their transaction ends. */
@Component
class Numbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Numbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CaseNumber next(String prefix) {
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        if (!counted(prefix, year)) {
            jdbc.sql("select id from cases_counter_gate where id = 1 for update")
                    .query(Integer.class)
                    .single();
            if (!counted(prefix, year)) {
                opened(prefix, year);
            }
        }
        return new CaseNumber("%s-%04d-%04d".formatted(prefix, year, last(prefix, year)));
    }

    private boolean counted(String prefix, int year) {
        return jdbc.sql("""
                                update cases_counter set last_number = last_number + 1
                                where prefix = :prefix and year_of_start = :year""").param("prefix", prefix).param("year", year).update() == 1;
    }

    private void opened(String prefix, int year) {
        jdbc.sql("insert into cases_counter (prefix, year_of_start, last_number) values (:prefix, :year, 1)")
                .param("prefix", prefix)
                .param("year", year)
                .update();
    }

    private int last(String prefix, int year) {
        return jdbc.sql("select last_number from cases_counter where prefix = :prefix and year_of_start = :year")
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
