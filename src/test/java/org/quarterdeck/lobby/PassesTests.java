package org.quarterdeck.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
@OnBothDatabases
class PassesTests {

    private static final Pass PASS = new Pass(new CaseNumber("WKS-2027-0042"), new PersonId("outsiderabcdefgh"));

    @Autowired
    Passes passes;

    @Autowired
    JdbcClient database;

    @AfterEach
    void setTheClock() {
        Moment.reset();
        forgetTheKeysOfTheFuture();
    }

    @Test
    void sayWhoHoldsThemAndForWhichCase() {
        String signed = passes.sign(PASS);

        assertThat(passes.read(signed)).isEqualTo(PASS);
        assertThat(signed).as("fits into a link").matches("[A-Za-z0-9._-]+");
    }

    @Test
    void holdForOneCaseAndOnePerson() {
        String signed = passes.sign(PASS);

        refuses(signed.replace("0042", "0043"));
        refuses(signed.replace("abcdefgh", "abcdefgi"));
        refuses(signed.replaceFirst(".$", signed.endsWith("A") ? "B" : "A"));
        String[] parts = signed.split("[.]");
        refuses(String.join(".", parts[0], parts[1], parts[2] + "1", parts[3]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "...", "WKS-2027-0042", "WKS-2027-0042.somebody.1.", "a.b.c.d", "a.b.99999999999.d"})
    void refuseWhateverElseStandsInALink(String link) {
        refuses(link);
    }

    @Test
    @DisplayName("hold for a year at least and two at most, however often the key is changed meanwhile")
    void holdForAYear() {
        Moment.set(Instant.parse("2051-01-01T00:00:00Z"));
        String first = passes.sign(PASS);
        Moment.advance(Duration.ofDays(364));
        String late = passes.sign(PASS);
        assertThat(key(late)).isEqualTo(key(first));
        Moment.advance(Duration.ofDays(2));
        assertThat(key(passes.sign(PASS))).isNotEqualTo(key(first));
        assertThatCode(() -> passes.read(first)).doesNotThrowAnyException();

        Moment.set(Instant.parse("2051-01-01T00:00:00Z").plus(Duration.ofDays(729)));
        assertThatCode(() -> passes.read(late)).doesNotThrowAnyException();
        Moment.advance(Duration.ofDays(1));
        refuses(first);
        refuses(late);
    }

    @Test
    void areWithdrawnWithTheKeyThatSignedThem() {
        Moment.set(Instant.parse("2061-01-01T00:00:00Z"));
        String signed = passes.sign(PASS);

        forgetTheKeysOfTheFuture();

        refuses(signed);
    }

    /** The house's other tests sign with a key of today. */
    private void forgetTheKeysOfTheFuture() {
        database.sql("delete from lobby_key where made_at >= ?")
                .param(OffsetDateTime.of(2050, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .update();
    }

    private static String key(String signed) {
        return signed.split("[.]")[2];
    }

    private void refuses(String link) {
        assertThatThrownBy(() -> passes.read(link)).isInstanceOf(NoSuch.class);
    }
}
