package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class DescriptionTests {

    @LocalServerPort
    int port;

    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new ObjectMapper().readTree(Http.at(port, "/v3/api-docs").get().body());
    }

    @Test
    void saysHowToSignIn() {
        assertThat(api.path("openapi").asText()).startsWith("3.");
        assertThat(api.at("/info/title").asText()).isEqualTo("Quarterdeck");
        assertThat(api.at("/components/securitySchemes/sign-in/scheme").asText())
                .isEqualTo("basic");
        assertThat(api.at("/security/0").has("sign-in")).isTrue();
    }

    @Test
    void tellsOfOurOwnCallsOnly() {
        assertThat(api.path("paths").fieldNames()).toIterable().isNotEmpty().allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void tellsOfTheRefusals() {
        JsonNode answers = api.at("/paths/~1api~1test~1things/post/responses");
        assertThat(answers.fieldNames()).toIterable().contains("400", "401", "403", "409", "422");
        assertThat(answers.at("/400/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.at("/components/schemas/Problem/properties").fieldNames())
                .toIterable()
                .contains("type", "title", "status", "detail", "errors");
    }

    @Test
    void doesNotAskForTheCaller() {
        JsonNode parameters = api.at("/paths/~1api~1test~1things/post/parameters");
        assertThat(parameters).hasSize(1);
        assertThat(parameters.at("/0/name").asText()).isEqualTo("Idempotency-Key");
        assertThat(api.at("/components/schemas").has("Caller")).isFalse();
    }

    @Test
    void hasAPage() {
        assertThat(Http.at(port, "/swagger-ui.html").get().statusCode()).isEqualTo(302);
    }
}
