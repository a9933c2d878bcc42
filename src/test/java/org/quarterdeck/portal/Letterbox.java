package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What was written to an address, as the demonstration's outbox shows it. */
record Letterbox(TestRestTemplate http, String email) {

    /** The path that the newest letter's link leads to. */
    String path() {
        return path("/comment/");
    }

    String path(String beginning) {
        String link = letter().path("link").asText();
        assertThat(link).contains(beginning);
        return link.substring(link.indexOf(beginning));
    }

    String token() {
        return token("/comment/");
    }

    String token(String beginning) {
        return path(beginning).substring(beginning.length());
    }

    JsonNode letter() {
        JsonNode outbox = http.withBasicAuth("admin", "demo").getForObject("/demo/outbox", JsonNode.class);
        return StreamSupport.stream(outbox.path("items").spliterator(), false)
                .filter(letter -> letter.path("to").asText().equals(email))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was written to " + email));
    }
}
