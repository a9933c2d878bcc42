package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.portal.Passerby.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What newcomers agree to, to be read by anybody. */
@HouseTest
class ConsentsInPublicTests {

    @LocalServerPort
    int port;

    @Autowired
    ConsentBook book;

    Passerby visitor;

    @BeforeEach
    void comeFromSomewhere() {
        visitor = new Passerby(port, "127.19.0.1");
    }

    @Test
    void areListed() {
        assertThat(visitor.get("/consents").body())
                .contains(
                        "<a href=\"/consents/privacy\">Privacy notice</a>",
                        "<a href=\"/consents/code-of-conduct\">Code of conduct</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code-of-conduct", "privacy", "contributor-agreement", "confidentiality"})
    @DisplayName("are readable, with the hash of the words that people agree to")
    void areReadable(String document) {
        Answer page = visitor.get("/consents/" + document);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<h1>%s</h1>".formatted(book.current(document).title()),
                        "Version 1.0",
                        "<h2>What you agree to</h2>",
                        book.current(document).sha256())
                .doesNotContain("no longer in force", "<script", " style=");
        assertThat(visitor.get("/consents/%s.md?version=1.0".formatted(document))
                        .body())
                .isEqualTo(book.current(document).markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consents/nothing", "/consents/privacy?version=0.9", "/consents/nothing.md"})
    void areNotMadeUp(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }
}
