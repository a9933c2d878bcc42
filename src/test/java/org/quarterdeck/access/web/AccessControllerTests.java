package org.quarterdeck.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.access.AccessHolder;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Access over HTTP. */
@HouseTest
class AccessControllerTests {

    private static final PersonId MEMBER = new PersonId("member2");
    private static final CaseNumber NUMBER = new CaseNumber("TOY-2031-7001");
    private static final CaseNumber NUMBER_OF_ANOTHER = new CaseNumber("TOY-2031-7002");
    private static final AccessHolder HOLDER = new AccessHolder("Esra Ekinci", "esra@volunteers.example", Tier.T1);

    @Autowired
    TestRestTemplate http;

    @Autowired
    Accesses accesses;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void showsPeopleTheirOwnAndCoordinatorsEverybodys() {
        ask("chat");
        for (String reader : List.of("member2", "coordinator", "lead", "admin")) {
            ResponseEntity<JsonNode> read = get(reader, "/api/people/member2/access");
            assertThat(read.getStatusCode().value()).as(reader).isEqualTo(200);
            assertThat(read.getBody().findValuesAsText("system")).contains("chat");
            assertThat(read.getBody().findValuesAsText("state")).contains("REQUESTED");
            assertThat(read.getBody().toString()).doesNotContain("esra@volunteers.example", "Ekinci");
        }
        for (String stranger : List.of("member3", "treasurer", "auditor", "mentor1")) {
            assertThat(get(stranger, "/api/people/member2/access")
                            .getStatusCode()
                            .value())
                    .as(stranger)
                    .isEqualTo(403);
        }
    }

    @Test
    void listsWhatFailsForCoordinators() {
        ask("forge");
        ask("calendar");
        database.sql("update access_grant set state = 'FAILED', last_error = 'answered 403' where case_number = ?")
                .param(NUMBER.value())
                .update();
        JsonNode first = get("coordinator", "/api/access?limit=1").getBody();
        assertThat(first.path("items")).hasSize(1);
        JsonNode next = get(
                        "coordinator",
                        "/api/access?limit=200&after=" + first.path("next").asText())
                .getBody();
        assertThat(next.findValuesAsText("system")).contains("calendar");
        assertThat(next.findValuesAsText("lastError")).contains("answered 403");
        assertThat(get("member2", "/api/access").getStatusCode().value()).isEqualTo(403);
        assertThat(get("coordinator", "/api/access?after=x").getStatusCode().value())
                .isEqualTo(400);
    }

    @Test
    void takesPeoplesWordForWhatTheyAreCalledElsewhere() {
        ask("shifts");
        assertThat(put("member2", "shifts", "{\"account\": \"esra-e\"}")).isEqualTo(204);
        assertThat(database.sql("select account from access_grant where case_number = ? and system = 'shifts'")
                        .param(NUMBER.value())
                        .query(String.class)
                        .single())
                .isEqualTo("esra-e");
        assertThat(put("coordinator", "shifts", "{\"account\": \"esra-f\"}")).isEqualTo(204);
        assertThat(put("member3", "shifts", "{\"account\": \"mine\"}")).isEqualTo(403);
        assertThat(put("member2", "shifts", "{\"account\": \" \"}")).isEqualTo(400);
        assertThat(put("member2", "nowhere", "{\"account\": \"esra-e\"}")).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "VO-10 takes nobody's word for it once the account is settled, or somebody else's; a coordinator corrects it")
    void takesNobodysWordForAnAccountThatIsSettled() {
        ask("lists");
        transaction.executeWithoutResult(
                status -> accesses.request(NUMBER_OF_ANOTHER, new PersonId("member3"), HOLDER, "lists"));
        set(NUMBER_OF_ANOTHER, "PENDING_USER", "@the-lead");
        assertThat(put("member2", "lists", "{\"account\": \"The-Lead\"}")).isEqualTo(409);

        set(NUMBER, "DONE", "@esra-e");
        assertThat(put("member2", "lists", "{\"account\": \"captain\"}")).isEqualTo(409);
        assertThat(put("coordinator", "lists", "{\"account\": \"esra-g\"}")).isEqualTo(204);
        assertThat(database.sql("select reference from access_grant where case_number = ? and system = 'lists'")
                        .param(NUMBER.value())
                        .query(String.class)
                        .single())
                .isEqualTo("@esra-g");
    }

    private void set(CaseNumber number, String state, String reference) {
        database.sql("update access_grant set state = ?, reference = ? where case_number = ? and system = 'lists'")
                .params(state, reference, number.value())
                .update();
    }

    private void ask(String system) {
        transaction.executeWithoutResult(status -> accesses.request(NUMBER, MEMBER, HOLDER, system));
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return http.withBasicAuth(person, "demo").getForEntity(path, JsonNode.class);
    }

    private int put(String person, String system, String body) {
        var headers = new org.springframework.http.HttpHeaders();
        headers.setContentType(org.springframework.http.MediaType.APPLICATION_JSON);
        return http.withBasicAuth(person, "demo")
                .exchange(
                        "/api/people/member2/access/" + system,
                        HttpMethod.PUT,
                        new HttpEntity<>(body, headers),
                        JsonNode.class)
                .getStatusCode()
                .value();
    }
}
