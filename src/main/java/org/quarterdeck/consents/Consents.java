package org.quarterdeck.consents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who has agreed to what. */
@Repository
class Consents {

    private final JdbcClient database;
    private final Clock clock;

    Consents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Consent> of(PersonId person) {
        return database.sql("""
                        select document, version, sha256, how, given_at, withdrawn_at from consents_consent
                        where person = ? order by seq""").param(person.value()).query(Consent.class).list();
    }

    /** What holds of the document: the last that was given and not taken back. */
    Optional<Consent> held(PersonId person, String document) {
        return of(person).stream()
                .filter(consent -> consent.document().equals(document))
                .filter(Consent::holds)
                .reduce((first, second) -> second);
    }

    void add(PersonId person, ConsentText text, String how) {
        database.sql("""
                        insert into consents_consent (person, document, version, sha256, how, given_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(person.value(), text.document(), text.version(), text.sha256(), how, now())
                .update();
    }

    /** False where there was nothing to take back. */
    boolean withdraw(PersonId person, String document) {
        return database.sql("""
                        update consents_consent set withdrawn_at = ?
                        where person = ? and document = ? and withdrawn_at is null""").params(now(), person.value(), document).update() > 0;
    }

    boolean areNone() {
        return database.sql("select count(*) from consents_consent")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
