package org.quarterdeck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What verification sees when somebody got past the database's guard: here it was never put up. */
class TamperedBookTests {

    private JdbcClient sql;
    private Archive archive;

    @BeforeEach
    void fill() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V10__register.sql")).execute(source);
        sql = JdbcClient.create(source);
        Book book = new Book(sql);
        archive = new Archive(book);
        Head head = Head.NONE;
        for (int i = 0; i < 5; i++) {
            Decision decision = Samples.decision("BUD-2027-0001");
            ClearText clear = ClearText.of(decision);
            SealedEntry entry = SealedEntry.seal(head, Samples.AT, decision, clear);
            book.add(entry, clear);
            head = new Head(entry.seq(), entry.hash());
        }
    }

    @Test
    void isIntactUntouched() {
        assertThat(archive.verify().intact()).isTrue();
        assertThat(archive.verify().entries()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update register_entry set body = replace(body, '12000', '99000') where seq = 3|3|changed",
                "update register_entry set body = replace(body, ',\"facts', ', \"facts') where seq = 3|3|changed",
                "update register_entry set body = 'gone' where seq = 3|3|changed",
                "update register_entry set body = '{}' where seq = 3|3|changed",
                "update register_entry set case_number = 'BUD-2027-0009' where seq = 2|2|changed",
                "update register_entry set case_number = null where seq = 2|2|changed",
                "update register_entry set hash = repeat('a', 64) where seq = 4|4|changed",
                "update register_entry set previous_hash = repeat('a', 64) where seq = 4|4|changed",
                "update register_entry set seq = 9 where seq = 5|5|changed",
                "update register_clear_text set words = 'never said' where seq = 2 and place = 0|2|changed",
                "update register_clear_text set person = 'chair' where seq = 3 and place = 2|3|changed",
                "update register_clear_text set salt = 'x' where seq = 4|4|changed",
                "delete from register_entry where seq = 2|2|missing",
                "delete from register_entry where seq = 1|1|missing",
                "delete from register_entry where seq = 5|5|missing",
                "delete from register_entry where seq > 2|3|missing",
                "delete from register_entry|1|missing",
            })
    void isLocated(String statement, long firstBroken, String finding) {
        sql.sql("set referential_integrity false").update();
        sql.sql(statement).update();

        Verification found = archive.verify();

        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken()).isEqualTo(firstBroken);
        assertThat(found.finding()).startsWith(finding);
    }

    @Test
    void standsErasure() {
        sql.sql("delete from register_clear_text where seq < 4").update();

        assertThat(archive.verify().intact()).isTrue();
    }
}
