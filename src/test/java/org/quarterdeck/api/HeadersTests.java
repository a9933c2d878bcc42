package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class HeadersTests {

    private static final String CSP = "Content-Security-Policy";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plans",
                "/comment/nothing",
                "/portal/portal.css",
                "/api/test/me",
                "/v3/api-docs",
                "/engine-rest/task"
            })
    void letNothingRunAndNobodyFrame(String path) {
        HttpHeaders headers = Http.at(port, path).as("member").get().headers();
        assertThat(headers.allValues(CSP)).hasSize(1);
        assertThat(headers.firstValue(CSP).orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void keepAnswersOutOfCaches() {
        HttpHeaders headers = Http.at(port, "/api/test/me").as("member").get().headers();
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void letTheApisPageRunItsOwnScriptsOnly() {
        HttpHeaders headers = Http.at(port, "/swagger-ui/index.html").get().headers();
        assertThat(headers.allValues(CSP)).hasSize(1);
        assertThat(headers.firstValue(CSP).orElseThrow()).contains("default-src 'none'", "script-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/propose/nothing", "/apply/nothing", "/mine/nothing", "/desk/SUMMIT"})
    void letPagesWithAFormRunWhatDrawsIt(String path) {
        HttpHeaders headers = Http.at(port, path).as("member").get().headers();
        assertThat(headers.allValues(CSP)).hasSize(1);
        assertThat(headers.firstValue(CSP).orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void leaveTheWebApplicationsTheirOwn() {
        HttpResponse<String> page =
                Http.at(port, "/camunda/app/tasklist/default/").get();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues(CSP)).hasSize(1);
        assertThat(page.headers().firstValue(CSP).orElseThrow()).contains("'nonce-");
        assertThat(page.headers().firstValue("X-XSRF-TOKEN")).isPresent();
        assertThat(page.headers().firstValue("Permissions-Policy")).isEmpty();
    }

    @Test
    void leaveTheWebApplicationsTheirOwnToken() {
        HttpResponse<String> withoutToken = Http.at(port, "/camunda/api/admin/auth/user/default/login/tasklist")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", BodyPublishers.ofString("username=member&password=demo"));
        assertThat(withoutToken.statusCode()).isEqualTo(403);
        assertThat(withoutToken.headers().firstValue("WWW-Authenticate")).isEmpty();
    }
}
