package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Weighs a round again from its published file alone, as docs/ballots.md tells anybody to. */
@HouseTest
class ConsentRecountTests {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    Hustings hustings;

    @Autowired
    Floor floor;

    @Autowired
    TestRestTemplate http;

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("SP-20 anybody comes to the same result, and finds the file's hash in the register")
    void comesToTheSameResult() throws Exception {
        CaseNumber number = hustings.put("plan");
        floor.recuse(council(5), number);
        floor.signOff(council(1), number, "Good.");
        floor.signOff(council(2), number, null);
        hustings.pass(number, Duration.ofDays(9));
        floor.raise(
                council(3),
                number,
                new Floor.Objection(
                        "The colour is wrong",
                        "Nobody finds the gate of a green fence on a green meadow.",
                        "A gate in another colour than the fence."));
        hustings.pass(number, Duration.ofDays(2));
        floor.resolve(council(3), number, 1, null);
        hustings.pass(number, Duration.ofDays(3));
        Moment.reset();

        String answer =
                Http.api(http, "council5").get("ballots/" + number + "/file").getBody();
        JsonNode file = JSON.readTree(answer);

        assertThat(hustings.outcome(number)).isEqualTo("passed");
        assertThat(recount(file)).isEqualTo("passed");
        assertThat(file.get("outcome").asText()).isEqualTo("passed");
        Entry result = hustings.entries(number).stream()
                .filter(entry -> entry.kind().equals("result"))
                .findFirst()
                .orElseThrow();
        assertThat(result.facts()).containsEntry("fileHash", sha256(canonical(file)));
        assertThat(sha256(canonical(Map.of("electors", file.get("electors"), "policy", file.get("policy")))))
                .isEqualTo(file.get("electorateHash").asText());
        assertThat(answer).doesNotContain("Good.").doesNotContain("meadow");
    }

    /** One concern is all that this story has: the clock stood still from its raising to its resolution. */
    private static String recount(JsonNode file) {
        Set<String> here = new TreeSet<>();
        file.get("electors").forEach(elector -> {
            if (elector.get("seated").asBoolean()) {
                here.add(elector.get("person").asText());
            }
        });
        int seated = here.size();
        file.get("recused").forEach(person -> here.remove(person.asText()));
        Set<String> signed = new TreeSet<>();
        file.get("signOffs").forEach(person -> signed.add(person.asText()));
        signed.retainAll(here);
        if ((seated - here.size()) * 3 > seated) {
            return "no-decision";
        }
        JsonNode concern = file.get("concerns").get(0);
        Instant raised = Instant.parse(concern.get("raisedAt").asText());
        long left = file.get("period").asLong()
                - Duration.between(Instant.parse(file.get("openedAt").asText()), raised)
                        .toSeconds();
        Instant over = Instant.parse(concern.get("resolvedAt").asText())
                .plusSeconds(Math.max(left, file.get("resumeAtLeast").asLong()));
        boolean isOver = !Instant.parse(file.get("closedAt").asText()).isBefore(over);
        return isOver && signed.size() >= here.size() - 2 ? "passed" : "no consent";
    }

    private static String canonical(Object tree) throws Exception {
        return JSON.writeValueAsString(JSON.treeToValue(JSON.valueToTree(tree), TreeMap.class));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Caller council(int member) {
        return Callers.caller("council" + member, Circle.COUNCIL, Circle.MEMBERS);
    }
}
