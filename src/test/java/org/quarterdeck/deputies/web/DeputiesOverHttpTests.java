package org.quarterdeck.deputies.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.View;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** X3: naming deputies through HTTP. */
@HouseTest
class DeputiesOverHttpTests {

    private static final String OWN = "/api/me/deputies";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Archive archive;

    @AfterEach
    void endsAll() {
        for (String person : List.of("reviewer5", "reviewer6")) {
            as(person)
                    .getForObject(OWN, JsonNode.class)
                    .forEach(one -> end(person, one.path("id").asText()));
        }
    }

    @Test
    @DisplayName("X3 tells both of the two, and those who watch over the house")
    void tellsBoth() {
        ResponseEntity<JsonNode> named = name("reviewer5", wish());

        assertThat(named.getStatusCode().value()).isEqualTo(201);
        assertThat(named.getBody().path("limit").asText()).isEqualTo("500.00");
        assertThat(named.getBody().path("note").isNull()).isTrue();
        String id = named.getBody().path("id").asText();
        for (String person : List.of("reviewer5", "reviewer6")) {
            assertThat(as(person).getForObject(OWN, JsonNode.class).findValuesAsText("id"))
                    .containsExactly(id);
        }
        for (String reader : List.of("lead", "treasurer", "auditor")) {
            assertThat(as(reader)
                            .getForObject("/api/deputies?limit=200", JsonNode.class)
                            .findValuesAsText("id"))
                    .contains(id);
        }
        assertThat(status(as("member").getForEntity("/api/deputies", String.class)))
                .isEqualTo(403);
        assertThat(status(http.getForEntity(OWN, String.class))).isEqualTo(401);
        assertThat(status(http.getForEntity("/api/deputies", String.class))).isEqualTo(401);
    }

    @Test
    @DisplayName("X3 is in the register when it begins and when it ends, with no name in clear that can't be erased")
    void isInTheRegister() {
        long before = archive.latest(View.MEMBERS, 1).stream()
                .mapToLong(entry -> entry.as(Sequel.class).seq())
                .findFirst()
                .orElse(0);
        String id = name("reviewer5", wish()).getBody().path("id").asText();

        assertThat(end("reviewer6", id)).isEqualTo(204);
        assertThat(end("reviewer6", id)).isEqualTo(409);

        List<Sequel> entries = archive.page(View.MEMBERS, null, before, 10).items().stream()
                .map(entry -> entry.as(Sequel.class))
                .toList();
        assertThat(entries).extracting(Sequel::outcome).containsExactly("named", "ended");
        assertThat(entries.get(0).deciders()).containsExactly("reviewer5", "reviewer6");
        assertThat(entries.get(1).deciders()).containsExactly("reviewer6", "reviewer5");
        assertThat(entries.get(0).facts()).containsEntry("limit", "500.00 EUR");
        assertThat(entries.get(0).facts().toString()).doesNotContain("reviewer");
        assertThat(archive.verify().intact()).isTrue();
    }

    @Test
    @DisplayName("names every fault at once")
    void namesEveryFault() {
        Map<String, Object> wish = new HashMap<>();
        wish.put("deputy", "nobody");
        wish.put("from", "yesterday");
        wish.put("processes", List.of("coffee"));
        wish.put("limit", "1.001");
        wish.put("currency", "EUR");

        ResponseEntity<JsonNode> refused = name("reviewer5", wish);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("deputy", "from", "until", "processes", "limit");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "deputy, reviewer5, must be somebody else",
        "deputy, admin, must be no administrator: they decide nothing",
        "deputy, auditor, 'must be a member, and no auditor: they change nothing'",
        "from, 2020-01-01, must not be past",
        "until, 2020-01-01, must be later than it begins",
        "until, 2999-01-01, must be within PT2208H of its beginning",
        "limit, 0.00, must be more than nothing",
        "currency, dollars, 'must be given with a limit, as three capitals such as EUR'",
    })
    @DisplayName("X3 refuses what is no deputyship")
    void refuses(String field, String value, String words) {
        Map<String, Object> wish = wish();
        wish.put(field, value);

        JsonNode errors = name("reviewer5", wish).getBody().path("errors");

        assertThat(errors.findValuesAsText("field")).containsExactly(field);
        assertThat(errors.findValuesAsText("message")).containsExactly(words);
    }

    @Test
    @DisplayName("X3 lends nothing of an administrator's, and lets nobody end what isn't theirs")
    void lendsNothingOfAnAdministrators() {
        assertThat(name("admin", wish()).getStatusCode().value()).isEqualTo(403);
        String id = name("reviewer5", wish()).getBody().path("id").asText();

        assertThat(end("member", id)).isEqualTo(404);
        assertThat(end("lead", id)).isEqualTo(404);
    }

    private static Map<String, Object> wish() {
        Map<String, Object> wish = new HashMap<>();
        wish.put("deputy", "reviewer6");
        wish.put("from", null);
        wish.put(
                "until",
                LocalDate.ofInstant(Moment.now(), ZoneOffset.UTC).plusDays(90).toString());
        wish.put("processes", List.of("budget-approval", "budget-transfer"));
        wish.put("limit", "500.00");
        wish.put("currency", "EUR");
        return wish;
    }

    private ResponseEntity<JsonNode> name(String person, Map<String, Object> wish) {
        return as(person).postForEntity(OWN, wish, JsonNode.class);
    }

    private int end(String person, String id) {
        return status(as(person).exchange(OWN + "/" + id, HttpMethod.DELETE, null, String.class));
    }

    private static int status(ResponseEntity<?> answer) {
        return answer.getStatusCode().value();
    }

    private TestRestTemplate as(String person) {
        return http.withBasicAuth(person, "demo");
    }

    record Sequel(long seq, String outcome, List<String> deciders, Map<String, Object> facts) {}
}
