package org.quarterdeck.rates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.rates.Published;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@HouseTest
class ExchangeRatesOverHttpTests {

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2043-12-20T09:00:00Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    void takesCsvXmlAndTheArchive() {
        assertThat(post("treasurer", "text/csv", Published.daily("5 January 2043", "1.1"))
                        .getBody())
                .contains("\"days\":1", "\"rates\":3", "\"known\":0", "\"refusedInAll\":0");
        assertThat(post(
                                "treasurer",
                                "application/xml",
                                Published.xml("2043-01-05", "<Cube currency='USD' rate='1.2'/>"))
                        .getBody())
                .contains("\"rates\":0", "\"where\":\"2043-01-05 USD\"", "is 1.1 on file");
        assertThat(post("treasurer", "application/zip", Published.zip(Published.daily("6 January 2043", "1.2")))
                        .getBody())
                .contains("\"rates\":3");
        assertThat(http.withBasicAuth("member", "demo")
                        .getForObject("/api/exchange-rates?date=2043-01-05&currency=USD", String.class))
                .isEqualTo("[{\"date\":\"2043-01-05\",\"currency\":\"USD\",\"perEuro\":\"1.1\",\"source\":\"ECB\"}]");
        assertThat(http.withBasicAuth("member", "demo").getForObject("/api/exchange-rates", String.class))
                .contains("2043-01-06");
    }

    @Test
    @DisplayName("takes a history that is longer than other bodies may be")
    void takesALongHistory() {
        StringBuilder history = new StringBuilder("Date,USD,\n");
        history.append("2043-02-05,1.1,").append(" ".repeat(2 << 20)).append("\n");

        assertThat(post("treasurer", "text/csv", history.toString())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "member, text/csv, 403",
        "lead, text/csv, 403",
        "auditor, text/csv, 403",
        "admin, text/csv, 403",
        "treasurer, application/json, 415"
    })
    void refusesWhoMayNotAndWhatItCannotRead(String person, String type, int status) {
        assertThat(post(person, type, Published.daily("5 March 2043", "1.1"))
                        .getStatusCode()
                        .value())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"date=tomorrow", "currency=usd"})
    void saysWhatIsWrongWithAQuestion(String query) {
        ResponseEntity<String> answer =
                http.withBasicAuth("member", "demo").getForEntity("/api/exchange-rates?" + query, String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains(query.substring(0, query.indexOf('=')));
    }

    private ResponseEntity<String> post(String person, String type, Object body) {
        return http.withBasicAuth(person, "demo")
                .exchange(
                        RequestEntity.method(HttpMethod.POST, "/api/exchange-rates")
                                .contentType(MediaType.parseMediaType(type))
                                .body(body),
                        String.class);
    }
}
