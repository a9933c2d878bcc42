package org.quarterdeck.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class ConsentBookTests {

    private final PersonId person =
            new PersonId("p" + UUID.randomUUID().toString().replace("-", ""));
    private final String document = "rules-" + UUID.randomUUID();

    @Autowired
    ConsentBook book;

    @Autowired
    ConsentPublication publication;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient database;

    @Test
    void hasTheTextsOfTheHouse() {
        assertThat(book.texts())
                .extracting(ConsentText::document)
                .contains("code-of-conduct", "privacy", "contributor-agreement", "confidentiality");
        assertThat(book.current("code-of-conduct").version()).isEqualTo("1.0");
        assertThat(book.current("code-of-conduct").title()).isEqualTo("Code of conduct");
    }

    @Test
    void holdsWhatThePeopleOfTheDemonstrationAgreedTo() {
        assertThat(book.missing(new PersonId("member"), List.of("code-of-conduct", "privacy", "contributor-agreement")))
                .isEmpty();
    }

    @Test
    @DisplayName("VO-08 keeps the proof of who agreed to which words, when and how, and of when they took it back")
    void keepsTheProof() {
        publish("1.0", "Be kind.");
        give("1.0");
        give("1.0");
        assertThat(book.missing(person, List.of(document))).isEmpty();
        withdraw();
        assertThat(book.missing(person, List.of(document))).containsExactly(document);
        assertThatThrownBy(this::withdraw).isInstanceOf(NoSuch.class);
        give("1.0");

        assertThat(book.of(person)).hasSize(2).allSatisfy(consent -> {
            assertThat(consent.sha256()).isEqualTo(book.current(document).sha256());
            assertThat(consent.how()).isEqualTo("test");
        });
        assertThat(book.of(person)).extracting(Consent::holds).containsExactly(false, true);
        assertThat(database.sql("select count(*) from register_clear_text where person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .as("who took it back stands in the register")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("VO-07 counts only the version in force, of which 1.10 comes after 1.9")
    void countsTheVersionInForce() {
        publish("1.9", "Be kind.");
        give("1.9");
        publish("1.10", "Be kind, always.");

        assertThat(book.current(document).version()).isEqualTo("1.10");
        assertThat(book.missing(person, List.of(document))).containsExactly(document);
        assertThatThrownBy(() -> give("1.9")).isInstanceOf(Invalid.class).hasMessageContaining("1.10");
        assertThat(book.text(document, "1.9").markdown()).contains("Be kind.");
        publish("1.2", "An older one, found late.");
        assertThat(book.current(document).version()).isEqualTo("1.10");
    }

    @Test
    void refusesOtherWordsUnderAVersionThatPeopleMayHaveAgreedTo() {
        publish("1.0", "Be kind.");

        assertThatThrownBy(() -> publish("1.0", "Be cruel."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(document + " 1.0");
    }

    @Test
    @DisplayName("VO-08 is as easily taken back as given, over HTTP")
    void goesBothWaysOverHttp() {
        publish("1.0", "Be kind.");
        Http door = Http.api(http, "auditor");

        assertThat(door.post("me/consents/" + document, Map.of("version", "0.9"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(door.post("me/consents/" + document, Map.of("version", "1.0"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(door.knock(HttpMethod.GET, "me/consents", null).getBody()).contains(document, "\"how\":\"api\"");
        assertThat(http.getForObject("/api/public/consents/%s/1.0".formatted(document), String.class))
                .contains("Be kind.");
        assertThat(http.getForObject("/api/public/consents", String.class)).contains("code-of-conduct", document);
        assertThat(http.getForEntity("/api/me/consents", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/api/public/consents/none/1.0", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private void publish(String version, String words) {
        publication.publish(TextFolder.written(document, version, "# Rules\n\n" + words));
    }

    private void give(String version) {
        transaction.executeWithoutResult(status -> book.give(person, document, version, "test"));
    }

    private void withdraw() {
        transaction.executeWithoutResult(status -> book.withdraw(person, document));
    }
}
