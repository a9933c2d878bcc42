package org.quarterdeck.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Counts again from the published file alone, as docs/ballots.md tells anybody to: with whole numbers and nothing of ours. */
@HouseTest
class RecountTests {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    Hustings hustings;

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest(name = "{0}: {1} for, {2} against, {3} abstain, {4} step back: {5}")
    @CsvSource({
        "money, 4, 1, 0, 0, passed",
        "money, 3, 2, 0, 0, failed",
        "plan, 2, 1, 2, 0, passed",
        "plan, 2, 2, 1, 0, failed",
        "plan, 1, 0, 2, 1, passed",
        "plan, 1, 0, 0, 2, no-decision",
        "constitution, 3, 1, 0, 1, failed",
        "constitution, 4, 0, 0, 1, passed",
        "person, 3, 0, 2, 0, passed",
        "person, 4, 1, 0, 0, failed",
        "removal, 4, 1, 0, 0, passed"
    })
    @DisplayName("SP-20 anybody comes to the same result")
    void comesToTheSameResult(String kind, int inFavour, int against, int abstain, int recused, String outcome)
            throws Exception {
        CaseNumber number = hustings.put(kind);
        int elector = 1;
        for (int i = 0; i < recused; i++) {
            hustings.recuse(number, "council" + elector++);
        }
        elector = vote(number, "abstain", abstain, elector);
        elector = vote(number, "for", inFavour, elector);
        vote(number, "against", against, elector);
        hustings.pass(number, Duration.ofDays(7));
        Moment.reset();

        JsonNode file = JSON.readTree(
                Http.api(http, "council5").get("ballots/" + number + "/file").getBody());

        assertThat(hustings.outcome(number)).isEqualTo(outcome);
        assertThat(recount(file)).isEqualTo(outcome);
        assertThat(file.at("/result/outcome").asText()).isEqualTo(outcome);
        assertThat(sha256(
                        new byte[0], canonical(Map.of("electors", file.get("electors"), "policy", file.get("policy")))))
                .isEqualTo(file.get("electorateHash").asText())
                .isEqualTo(opening(number).facts().get("electorateHash"));
        assertThat(sha256(new byte[0], canonical(file)))
                .isEqualTo(result(number).facts().get("fileHash"));
        for (JsonNode ballot : file.get("ballots")) {
            if (ballot.has("salt")) {
                assertThat(sha256(
                                HexFormat.of().parseHex(ballot.get("salt").asText()),
                                ballot.get("vote").asText()))
                        .isEqualTo(ballot.get("commitment").asText());
            }
        }
    }

    /** The whole of the law, with whole numbers: a/b is at least c/d when a·d is at least c·b. */
    private static String recount(JsonNode file) {
        JsonNode policy = file.get("policy");
        long electors = StreamSupport.stream(file.get("electors").spliterator(), false)
                .filter(elector -> elector.get("seated").asBoolean())
                .count();
        long recused = count(file, "recuse");
        long inFavour = count(file, "for");
        long against = count(file, "against");
        long present = inFavour + against + count(file, "abstain");
        if (electors == 0 || recused * 3 > electors) {
            return "no-decision";
        }
        long n = policy.get("recusal").asText().equals("REDUCE_N") ? electors - recused : electors;
        long[] quorum = fraction(policy.get("quorum").asText());
        if (present * quorum[1] < quorum[0] * n) {
            return "no-decision";
        }
        if (policy.get("veto").asBoolean() && against > 0
                || inFavour < policy.get("leastInFavour").asLong()) {
            return "failed";
        }
        long base = switch (policy.get("base").asText()) {
            case "CAST" -> inFavour + against;
            case "PRESENT" -> present;
            default -> n;
        };
        String threshold = policy.get("threshold").asText();
        long[] share = fraction(threshold.replaceAll("[a-z ]+", ""));
        long have = inFavour * share[1];
        long need = share[0] * base;
        boolean enough = threshold.startsWith("more than") ? have > need : have >= need;
        return base > 0 && enough ? "passed" : "failed";
    }

    private static long count(JsonNode file, String vote) {
        return StreamSupport.stream(file.get("ballots").spliterator(), false)
                .filter(ballot -> ballot.get("counts").asBoolean())
                .filter(ballot -> ballot.get("vote").asText().equals(vote))
                .count();
    }

    private static long[] fraction(String words) {
        String[] parts = words.split("/");
        return new long[] {Long.parseLong(parts[0].strip()), parts.length == 1 ? 1 : Long.parseLong(parts[1].strip())};
    }

    private static String canonical(Object tree) throws Exception {
        return JSON.writeValueAsString(JSON.treeToValue(JSON.valueToTree(tree), TreeMap.class));
    }

    private static String sha256(byte[] salt, String text) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(salt);
        return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    }

    private int vote(CaseNumber number, String vote, int times, int first) {
        for (int elector = first; elector < first + times; elector++) {
            String person = "council" + elector;
            // a ballot that is settled asks nobody any more
            if (hustings.asked(number).contains(person)) {
                hustings.vote(number, vote, person);
            }
        }
        return first + times;
    }

    private Entry opening(CaseNumber number) {
        return hustings.entries(number).get(0);
    }

    private Entry result(CaseNumber number) {
        return hustings.entries(number).stream()
                .filter(entry -> entry.kind().equals("result"))
                .findFirst()
                .orElseThrow();
    }
}
