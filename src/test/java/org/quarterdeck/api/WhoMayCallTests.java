package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
@DisplayName("Who may call")
class WhoMayCallTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plans",
                "/portal/portal.css",
                "/portal/favicon.svg",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/actuator/health/liveness",
                "/actuator/health/readiness"
            })
    void letsAnybodySee(String path) {
        assertThat(at(path).get().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/BUD-2027-9999",
                "/plans/PLN-2027-9999",
                "/comment/nothing",
                "/apply/nothing-yet",
                "/consents/nothing-yet",
                "/propose/nothing-yet",
                "/api/public/nothing",
                "/api/events/SUMMIT/schedule.nothing"
            })
    void asksNobodyForASignInAtThePublicAddresses(String path) {
        assertThat(at(path).get().statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases",
                "/api/test/me",
                "/api/nothing",
                "/api/events/SUMMIT/proposals",
                "/engine-rest/engine",
                "/engine-rest/process-definition",
                "/actuator/prometheus",
                "/actuator/env",
                "/demo/outbox",
                "/nothing",
                "/api/public/../test/me",
                "/camunda/..;/api/test/me"
            })
    void asksForASignInEverywhereElse(String path) {
        assertThat(at(path).get().statusCode()).isIn(400, 401);
    }

    @Test
    void saysHowToSignIn() {
        HttpResponse<String> stranger = at("/api/test/me").get();
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Quarterdeck\"");
        assertThat(stranger.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(stranger.body()).contains("\"type\":\"api.sign-in\"", "\"status\":401");
    }

    @Test
    void answersAWrongPasswordLikeAnUnknownName() {
        HttpResponse<String> wrong =
                at("/api/test/me").as("nobodyknows", "demo").get();
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(at("/api/test/me").get().body());
    }

    @Test
    void tellsTheControllerWhoCalls() {
        assertThat(at("/api/test/me").as("admin").get().body()).contains("\"id\":\"admin\"", "camunda-admin");
        assertThat(at("/api/test/me").as("member").get().body()).contains("\"id\":\"member\"", "members");
    }

    @Test
    void keepsNoSession() {
        assertThat(at("/api/test/me").as("member").get().headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @CsvSource({"/actuator/prometheus, member", "/demo/outbox, member", "/demo/outbox, auditor"})
    void keepsWhatIsTechnicalFromOthers(String path, String person) {
        HttpResponse<String> answer = at(path).as(person).get();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"people.barred\"");
    }

    @Test
    void showsWhatIsTechnicalToThoseWhoRunIt() {
        assertThat(at("/demo/outbox").as("admin").get().statusCode()).isEqualTo(200);
    }

    @Test
    void exposesNothingElseOfTheActuator() {
        assertThat(at("/actuator/env").as("admin").get().statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 201",
        "Sec-Fetch-Site, none, 201",
        "Origin, https://elsewhere.example, 403",
        "Origin, null, 403"
    })
    @DisplayName("another site's page can't send what changes something, though the browser knows the password")
    void turnsAwayOtherSites(String header, String value, int status) {
        assertThat(at("/api/test/things")
                        .as("member")
                        .with(header, value)
                        .post("{}")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void takesItsOwnOrigin() {
        assertThat(at("/api/test/things")
                        .as("member")
                        .with("Origin", "http://127.0.0.1:" + port)
                        .post("{}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void turnsAwayAStrangeDeploymentAtTheEnginesDoor() {
        assertThat(at("/engine-rest/deployment/create")
                        .as("admin")
                        .with("Origin", "https://elsewhere.example")
                        .send("POST", BodyPublishers.ofString("x"))
                        .statusCode())
                .isEqualTo(403);
    }

    private Http at(String path) {
        return Http.at(port, path);
    }
}
