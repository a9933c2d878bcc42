package org.quarterdeck.consents;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the texts are kept once they are in force: what somebody agreed to stays readable, whatever becomes of the files. */
@Repository
class ConsentTexts {

    private static final Comparator<ConsentText> BY_AGE = Comparator.comparing(text -> new Version(text.version()));

    private final JdbcClient database;
    private final Clock clock;

    ConsentTexts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(ConsentText text) {
        database.sql("""
                        insert into consents_text (document, version, title, sha256, markdown, in_force_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        text.document(),
                        text.version(),
                        text.title(),
                        text.sha256(),
                        text.markdown(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ConsentText> find(String document, String version) {
        return database.sql("""
                        select document, version, title, sha256, markdown from consents_text
                        where document = ? and version = ?""")
                .params(document, version)
                .query(ConsentText.class)
                .optional();
    }

    Optional<ConsentText> newest(String document) {
        return database
                .sql("select document, version, title, sha256, markdown from consents_text where document = ?")
                .param(document)
                .query(ConsentText.class)
                .list()
                .stream()
                .max(BY_AGE);
    }

    List<ConsentText> newest() {
        Map<String, ConsentText> newest = new TreeMap<>();
        database.sql("select document, version, title, sha256, markdown from consents_text")
                .query(ConsentText.class)
                .list()
                .forEach(text -> newest.merge(text.document(), text, BinaryOperator.maxBy(BY_AGE)));
        return List.copyOf(newest.values());
    }
}
