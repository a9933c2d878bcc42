package org.quarterdeck.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals in bulk, as chairs bring them over HTTP. */
@HouseTest
@OnBothDatabases
class ImportControllerTests {

    private static final String DOOR = "/api/events/SUMMIT/proposals/import";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient database;

    @Test
    void takesEachProposalOnceAsItsSpeakers() {
        Map<String, Object> body = Map.of("proposals", List.of(proposal(1), proposal(2)));

        JsonNode first = post(DOOR, body).getBody();
        assertThat(first.path("taken").asInt()).isEqualTo(2);
        assertThat(first.path("refused")).isEmpty();
        JsonNode again = post(DOOR, body).getBody();
        assertThat(again.path("taken").asInt()).isZero();
        assertThat(again.path("refused")).isEmpty();

        assertThat(kept()).isEqualTo(2);
        String number = database.sql("select proposal from workshop_imported where external_id = ?")
                .param(run + "-1")
                .query(String.class)
                .single();
        JsonNode taken = http.withBasicAuth("lead", "demo").getForObject("/api/cases/" + number, JsonNode.class);
        assertThat(taken.path("startedBy").asText()).startsWith("outsider");
        assertThat(taken.path("title").asText()).isEqualTo("Imported 1 of " + run);
    }

    @Test
    @DisplayName("takes what can be taken and names all that is wrong with the rest")
    void namesWhatItCannotTake() {
        Map<String, Object> faulty = proposal(2);
        faulty.put("title", "No");
        faulty.put("durationMinutes", 7);
        faulty.put("track", "Seafaring");
        faulty.put("surprise", "here");
        Map<String, Object> nobodys = proposal(3);
        nobodys.remove("speakerEmail");
        nobodys.remove("abstract");
        Map<String, Object> nameless = proposal(4);
        nameless.remove("externalId");
        Map<String, Object> elsewhere = proposal(5);
        elsewhere.put("event", "ANOTHER");
        Map<String, Object> loud = proposal(6);
        loud.put("track", "TECHNOLOGY");

        JsonNode answer = post(
                        DOOR,
                        Map.of(
                                "proposals",
                                List.of(proposal(1), faulty, nobodys, nameless, elsewhere, loud, proposal(1))))
                .getBody();

        assertThat(answer.path("taken").asInt()).isEqualTo(2);
        assertThat(fieldsOf(answer, run + "-2"))
                .containsExactlyInAnyOrder("title", "durationMinutes", "track", "surprise");
        assertThat(fieldsOf(answer, run + "-3")).containsExactlyInAnyOrder("abstract", "speakerEmail");
        assertThat(fieldsOf(answer, "null")).containsExactly("externalId");
        assertThat(fieldsOf(answer, run + "-5")).containsExactly("event");
        assertThat(fieldsOf(answer, run + "-1")).as("the second time").containsExactly("externalId");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    @DisplayName("a dry run says the same and leaves nothing behind, not even a number")
    void triesInADryRun() {
        long cases = cases();
        Map<String, Object> faulty = proposal(2);
        faulty.remove("title");
        Map<String, Object> body = Map.of("proposals", List.of(proposal(1), faulty, proposal(3)));

        JsonNode dry = post(DOOR + "?dryRun=true", body).getBody();

        assertThat(dry.path("taken").asInt()).isEqualTo(2);
        assertThat(fieldsOf(dry, run + "-2")).containsExactly("title");
        assertThat(kept()).isZero();
        assertThat(cases()).isEqualTo(cases);
        assertThat(database.sql("select count(*) from people_outsider where address like ?")
                        .param("%" + run + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(post(DOOR + "?dryRun=false", body).getBody()).isEqualTo(dry);
    }

    @Test
    void takesCsv() {
        String csv =
                """
                externalId,title,abstract,format,durationMinutes,track,speakerName,speakerEmail,language
                %1$s-1,"Imported, with a comma","%2$s",talk,30,community,Noor Nasser,noor-%1$s@example.org,
                %1$s-2,No,"%2$s",talk,soon,community,Noor Nasser,noor-%1$s@example.org,en
                """.formatted(run, "An abstract that goes\nover two lines and is certainly long enough for its form.");

        JsonNode answer =
                send("chair", DOOR, MediaType.parseMediaType("text/csv"), csv).getBody();

        assertThat(answer.path("taken").asInt()).isEqualTo(1);
        assertThat(fieldsOf(answer, run + "-2")).containsExactlyInAnyOrder("title", "durationMinutes");
    }

    @Test
    void saysHowFarTheLatestHasCome() {
        Map<String, Object> faulty = proposal(2);
        faulty.remove("title");
        post(DOOR, Map.of("proposals", List.of(proposal(1), faulty)));
        post(DOOR, Map.of("proposals", List.of(proposal(1), faulty, proposal(3))));

        JsonNode progress = http.withBasicAuth("chair2", "demo").getForObject(DOOR, JsonNode.class);

        assertThat(progress.path("proposals").asInt()).isEqualTo(3);
        assertThat(progress.path("taken").asInt()).isEqualTo(1);
        assertThat(progress.path("known").asInt()).isEqualTo(1);
        assertThat(progress.path("refused").asInt()).isEqualTo(1);
        assertThat(progress.path("broughtBy").asText()).isEqualTo("chair");
        assertThat(progress.path("endedAt").asText()).isNotEqualTo("null").isNotEmpty();
    }

    @Test
    void isForChairsAlone() {
        Map<String, Object> body = Map.of("proposals", List.of(proposal(1)));
        for (String other : List.of("member", "reviewer1", "admin", "auditor", "lead")) {
            assertThat(send(other, DOOR, MediaType.APPLICATION_JSON, body)
                            .getStatusCode()
                            .value())
                    .as(other)
                    .isEqualTo(403);
            assertThat(http.withBasicAuth(other, "demo")
                            .getForEntity(DOOR, String.class)
                            .getStatusCode()
                            .value())
                    .isEqualTo(403);
        }
        assertThat(kept()).isZero();
    }

    @Test
    void refusesWhatIsNoImport() {
        assertThat(post("/api/events/NOWHERE/proposals/import", Map.of("proposals", List.of()))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(post(DOOR, Map.of("proposals", "none")).getStatusCode().value())
                .isEqualTo(400);
        assertThat(send("chair", DOOR, MediaType.parseMediaType("text/csv"), "a,\"b\"c\n1,2\n")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("a whole call fits into one import: more than other calls may carry")
    void takesALargeFile() {
        Map<String, Object> large = proposal(1);
        large.put("abstract", "x".repeat(3001));
        List<Map<String, Object>> many = IntStream.range(0, 400)
                .mapToObj(i -> {
                    Map<String, Object> one = new HashMap<>(large);
                    one.remove("externalId");
                    return one;
                })
                .toList();

        ResponseEntity<JsonNode> answer = post(DOOR + "?dryRun=true", Map.of("proposals", many));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().path("refused")).hasSize(400);
    }

    private Map<String, Object> proposal(int which) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("externalId", run + "-" + which);
        proposal.put("title", "Imported %d of %s".formatted(which, run));
        proposal.put("abstract", "What we learned when nobody was looking, and what we would rather not have learned.");
        proposal.put("format", "talk");
        proposal.put("durationMinutes", 30);
        proposal.put("track", "community");
        proposal.put("speakerName", "Noor Nasser");
        proposal.put("speakerEmail", "noor-%s-%d@example.org".formatted(run, which));
        return proposal;
    }

    private long kept() {
        return database.sql("select count(*) from workshop_imported where external_id like ?")
                .param(run + "%")
                .query(Long.class)
                .single();
    }

    private long cases() {
        return database.sql("select count(*) from workshop_proposal")
                .query(Long.class)
                .single();
    }

    private static List<String> fieldsOf(JsonNode answer, String externalId) {
        for (JsonNode refused : answer.path("refused")) {
            if (refused.path("externalId").asText().equals(externalId)) {
                return refused.path("errors").findValuesAsText("field");
            }
        }
        throw new AssertionError("%s was not refused: %s".formatted(externalId, answer));
    }

    private ResponseEntity<JsonNode> post(String path, Object body) {
        return send("chair", path, MediaType.APPLICATION_JSON, body);
    }

    private ResponseEntity<JsonNode> send(String who, String path, MediaType type, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return http.withBasicAuth(who, "demo")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
