package org.quarterdeck.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@HouseTest
class BallotControllerTests {

    private static final Map<String, Object> NO =
            Map.of("vote", "against", "reason", "The old colour does for another year.");

    @Autowired
    TestRestTemplate http;

    @Autowired
    Hustings hustings;

    @Test
    @DisplayName("SP-11 takes a first vote and another, and counts the newest")
    void takesAVoteAndAnother() {
        CaseNumber number = hustings.put("operational");

        ResponseEntity<String> first = as("council1").post(path(number) + "/votes", Map.of("vote", "for"));
        ResponseEntity<String> again = as("council1").post(path(number) + "/votes", NO);

        assertThat(first.getStatusCode().value()).isEqualTo(200);
        assertThat(read(first, "$.counts.for")).isEqualTo(1);
        assertThat(read(again, "$.counts.for")).isEqualTo(0);
        assertThat(read(again, "$.counts.against")).isEqualTo(1);
        assertThat(read(again, "$.mine.vote")).isEqualTo("against");
        assertThat(hustings.asked(number)).hasSize(4).doesNotContain("council1");
        assertThat(hustings.state(number)).isEqualTo("OPEN with 2 votes");
    }

    @Test
    void tellsHowABallotStands() {
        CaseNumber number = hustings.put("money", "council2");
        hustings.vote(number, "for", "council1");

        ResponseEntity<String> seen = as("lead").get(path(number));

        assertThat(read(seen, "$.state")).isEqualTo("open");
        assertThat(read(seen, "$.policy.threshold")).isEqualTo("at least 2/3");
        assertThat(read(seen, "$.counts.for")).isEqualTo(1);
        assertThat(read(seen, "$.electors[?(@.voted == true)].person")).isEqualTo(List.of("council1"));
        assertThat(read(seen, "$.electors[?(@.seated == false)].because"))
                .isEqualTo(List.of("council2 owns the fence"));
        assertThat(read(seen, "$.mine")).isNull();
    }

    @Test
    @DisplayName("tells an auditor of an open ballot that there is one, and how it ended afterwards")
    void tellsAuditorsAfterTheClosing() {
        CaseNumber number = hustings.put("operational");
        hustings.vote(number, "for", "council1");

        ResponseEntity<String> open = as("auditor").get(path(number));
        assertThat(read(open, "$.counts")).isNull();
        assertThat(read(open, "$.electors[*].voted")).isEqualTo(Arrays.asList(null, null, null, null, null));

        hustings.vote(number, "for", "council2", "council3", "council4");
        assertThat(read(as("auditor").get(path(number)), "$.counts.for")).isEqualTo(4);
        assertThat(as("auditor").get(path(number) + "/file").getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("refuses in the words of the house: 404, 403, 400, 409")
    void refuses() {
        CaseNumber number = hustings.put("operational", "council2");

        assertThat(status(as("member2").get(path(number)))).isEqualTo(404);
        assertThat(status(as("lead").get("ballots/TOY-2027-99999"))).isEqualTo(404);
        assertThat(status(as("member2").post(path(number) + "/votes", NO))).isEqualTo(404);
        assertThat(status(as("lead").post(path(number) + "/votes", NO))).isEqualTo(403);
        assertThat(status(as("council2").post(path(number) + "/votes", NO))).isEqualTo(403);
        assertThat(status(as("council1").post(path(number) + "/votes", Map.of("vote", "against"))))
                .isEqualTo(400);
        assertThat(status(as("council1").post(path(number) + "/votes", Map.of("vote", "for", "weight", 2))))
                .isEqualTo(400);
        assertThat(status(as("council1").get(path(number) + "/file"))).isEqualTo(409);

        hustings.vote(number, "for", "council1", "council3", "council4");
        assertThat(status(as("council1").post(path(number) + "/votes", NO))).isEqualTo(409);
    }

    @Test
    @DisplayName("shows an elector the task under the caller's number, at the case and among their own tasks")
    void showsTheTaskUnderTheCase() {
        CaseNumber number = hustings.put("operational");

        ResponseEntity<String> file = as("council1").get("cases/" + number);
        ResponseEntity<String> mine = as("council1").get("me/tasks?limit=200");

        assertThat(read(file, "$.waitingFor[*].task")).asList().hasSize(5).containsOnly("cast-vote");
        assertThat(read(file, "$.waitingFor[*].people[0]")).asList().contains("council1", "council5");
        assertThat(read(file, "$.waitingFor[0].onTimeout")).isEqualTo("lapse");
        assertThat(read(file, "$.policy.decisions[*].table")).isEqualTo(List.of("decision-class"));
        assertThat(read(mine, "$.items[?(@.caseNumber == '%s')].task".formatted(number)))
                .isEqualTo(List.of("cast-vote"));
    }

    @Test
    @DisplayName("lets an elector who said nothing see how it ended")
    void staysOpenToItsElectors() {
        CaseNumber number = hustings.put("operational");
        hustings.vote(number, "for", "council1", "council2", "council3", "council4");

        assertThat(read(as("council5").get(path(number)), "$.outcome")).isEqualTo("passed");
    }

    @Test
    @DisplayName("keeps the earlier ballots of a case to be read")
    void tellsOfEarlierBallots() {
        CaseNumber number = hustings.put("operational", "council1", "council2", "council3", "council4", "council5");
        hustings.putAgain(number, "operational");

        assertThat(read(as("lead").get(path(number)), "$.state")).isEqualTo("open");
        assertThat(read(as("lead").get(path(number) + "?round=1"), "$.outcome")).isEqualTo("no-decision");
        assertThat(read(as("lead").get(path(number) + "/file?round=1"), "$.result.because"))
                .isEqualTo("there is nobody to decide");
        assertThat(status(as("lead").get(path(number) + "?round=3"))).isEqualTo(404);
    }

    @Test
    @DisplayName("SP-20 gives everybody a file to count again, in which nobody has a name")
    void publishesAFileWithoutNames() {
        CaseNumber number = hustings.put("operational", "council5");
        assertThat(status(published(number))).isEqualTo(404);
        hustings.vote(number, "for", "council1", "council2");
        as("council3").post(path(number) + "/votes", NO);
        hustings.vote(number, "for", "council4");

        ResponseEntity<String> file = published(number);

        assertThat(status(file)).isEqualTo(200);
        assertThat(file.getBody()).doesNotContain("council", "old colour", "Acme", "electorateHash");
        assertThat(read(file, "$.electors[?(@.seated == true)].elector"))
                .asList()
                .hasSize(4);
        assertThat(read(file, "$.ballots[?(@.counts == true && @.vote == 'for')].elector"))
                .asList()
                .hasSize(3)
                .isSubsetOf((List<?>) read(file, "$.electors[*].elector"));
        assertThat(read(file, "$.result.outcome")).isEqualTo("passed");
    }

    @Test
    @DisplayName("VO-05 publishes nothing of a vote on somebody")
    void publishesNothingOfAVoteOnSomebody() {
        CaseNumber number = hustings.put("person");
        hustings.vote(number, "for", "council1", "council2", "council3", "council4", "council5");

        assertThat(read(as("council1").get(path(number)), "$.state")).isEqualTo("closed");
        assertThat(status(published(number))).isEqualTo(404);
    }

    private ResponseEntity<String> published(CaseNumber number) {
        return http.getForEntity("/api/public/ballots/%s/file".formatted(number), String.class);
    }

    private Http as(String person) {
        return Http.api(http, person);
    }

    private static String path(CaseNumber number) {
        return "ballots/" + number;
    }

    private static int status(ResponseEntity<String> answer) {
        return answer.getStatusCode().value();
    }

    private static Object read(ResponseEntity<String> answer, String path) {
        return JsonPath.read(answer.getBody(), path);
    }
}
