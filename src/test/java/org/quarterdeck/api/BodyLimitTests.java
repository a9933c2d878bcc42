package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class BodyLimitTests {

    private static final int LIMIT = 1024 * 1024;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/api/test/things", "/engine-rest/task", "/engine-rest/process-definition/key/none/start"})
    void turnsAwayWhatSaysItIsTooLarge(String path) {
        isTooLarge(Http.at(port, path).as("member").post(thing(LIMIT + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/test/things", "/engine-rest/task", "/engine-rest/process-definition/key/none/start"})
    void turnsAwayWhatTurnsOutTooLarge(String path) {
        isTooLarge(Http.at(port, path).as("member").postChunked(thing(LIMIT + 1)));
    }

    @Test
    void takesTheLargestThatIsAllowed() {
        assertThat(Http.at(port, "/api/test/things")
                        .as("member")
                        .post(thing(LIMIT))
                        .statusCode())
                .isEqualTo(201);
        assertThat(Http.at(port, "/api/test/things")
                        .as("member")
                        .postChunked(thing(LIMIT))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("turns away what strangers send to a page that takes a form, before anything reads it")
    void holdsForPagesToo() {
        for (String page : List.of("/answer/a-slip", "/mine/a-pass/text")) {
            isTooLarge(Http.at(port, page).as("member").post(thing(LIMIT + 1)));
            isTooLarge(Http.at(port, page).as("member").postChunked(thing(LIMIT + 1)));
        }
    }

    @Test
    void givesTheEngineWhatItRead() {
        HttpResponse<String> tasks =
                Http.at(port, "/engine-rest/task").as("member").postChunked("{\"name\": \"none\"}");
        assertThat(tasks.body()).isEqualTo("[]");
    }

    @Test
    void takesALargerDeployment() {
        assertThat(Http.at(port, "/engine-rest/deployment/create")
                        .as("admin")
                        .post(thing(LIMIT + 1))
                        .statusCode())
                .isNotEqualTo(413);
    }

    private static String thing(int bytes) {
        String frame = "{\"text\":\"\"}";
        return "{\"text\":\"" + "x".repeat(bytes - frame.length()) + "\"}";
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"api.too-large\"");
    }
}
