package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@HouseTest
class LandingPageTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @Autowired
    TestRestTemplate http;

    @Test
    void tellsWhereToGo() {
        assertThat(browse("/").getBody())
                .contains(
                        "/camunda/app/tasklist/",
                        "/camunda/app/cockpit/",
                        "/camunda/app/admin/",
                        "/swagger-ui.html",
                        "/api/public/decisions");
    }

    @Test
    void namesTheOpenCalls() {
        assertThat(browse("/").getBody())
                .contains(
                        "Open calls for proposals", "<a href=\"/propose\" dir=\"auto\">Community Summit</a>", "SUMMIT");
    }

    @Test
    void isUsableWithoutSight() {
        assertThat(browse("/").getBody())
                .contains("<html lang=\"en\">", "<main", "<nav aria-label", "<h1>", "class=\"skip\"")
                .doesNotContainPattern("<img(?![^>]*alt=)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases/none"})
    void asksNobodyElseForAnything(String page) {
        String html = String.valueOf(browse(page).getBody());
        assertThat(html).doesNotContain("<script", "<style", " style=", "http://", "https://");
        assertThat(LINK.matcher(html).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/") || link.startsWith("#"));
    }

    @Test
    void saysPolitelyThatThereIsNothing() {
        ResponseEntity<String> lost = browse("/cases/none");
        assertThat(lost.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(lost.getHeaders().getContentType()).isEqualTo(MediaType.valueOf("text/html;charset=UTF-8"));
        assertThat(lost.getBody()).contains("<h1>Not found</h1>", "there is nothing at this address");
    }

    @Test
    void answersAProgramWithAProblem() {
        assertThat(ask("/cases/none", "*/*").getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private ResponseEntity<String> browse(String page) {
        return ask(page, BROWSER);
    }

    private ResponseEntity<String> ask(String page, String accept) {
        return http.exchange(
                RequestEntity.get(URI.create(page)).header("Accept", accept).build(), String.class);
    }
}
