package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.workshop.ProposalStatus;
import org.quarterdeck.workshop.process.Troupe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@HouseTest
class DeskTests {

    @Autowired
    TestRestTemplate rest;

    @Autowired
    ObjectMapper json;

    @Autowired
    CallBook book;

    @Autowired
    CallDesk desk;

    @Autowired
    Troupe troupe;

    @Autowired
    Clock clock;

    private final CallCode code = SampleCalls.freshCode();
    private final String here = "/desk/" + code;

    @Test
    @DisplayName("asks the browser for a sign-in, and is for chairs, and for leads where no chair is left (WP-04)")
    void isForChairs() {
        ResponseEntity<String> stranger = rest.getForEntity("/desk/SUMMIT", String.class);
        assertThat(stranger.getStatusCode().value()).isEqualTo(401);
        assertThat(stranger.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");

        for (String person : List.of("member", "reviewer1", "auditor", "admin")) {
            for (String path : List.of("/desk", "/desk/SUMMIT", "/desk/SUMMIT/form", "/desk/SUMMIT/values")) {
                assertThat(browse(person, path).getStatusCode().value())
                        .as(person + path)
                        .isEqualTo(403);
            }
        }
        for (String person : List.of("chair", "chair2", "lead")) {
            assertThat(browse(person, "/desk/SUMMIT").getStatusCode().value()).isEqualTo(200);
        }
    }

    @Test
    void listsTheCallsAndLeadsToANewOne() {
        assertThat(browse("chair", "/desk").getBody())
                .contains("<a href=\"/desk/SUMMIT\" dir=\"auto\">Community Summit</a>");

        assertThat(browse("chair", "/desk?code=" + code).getBody())
                .as("led to the desk of that code")
                .isEqualTo(browse("chair", here).getBody())
                .contains("A new call, " + code, "Publish the call")
                .doesNotContain("late-tokens");
        assertThat(browse("chair", "/desk?code=x").getStatusCode().value()).isEqualTo(400);
        assertThat(browse("chair", "/desk/x").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    @DisplayName("what the form is filled in with comes back as the same call")
    void givesAndTakesTheSameCall() {
        Call kept = keep();

        JsonNode values = values();
        assertThat(values.path("opens").asText()).doesNotEndWith("Z");
        assertThat(put(values, 1).getStatusCode().value()).isEqualTo(204);
        assertThat(book.get(code))
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(kept);
        assertThat(put(values, 1).getStatusCode().value())
                .as("read before that change")
                .isEqualTo(409);
    }

    @Test
    void publishesANewCall() {
        keep();
        ObjectNode sheet = values().deepCopy();
        CallCode other = SampleCalls.freshCode();
        ((ObjectNode) sheet.path("rubric")).putNull("delivery");

        assertThat(exchange(
                                "chair",
                                RequestEntity.put("/desk/%s?revision=0".formatted(other))
                                        .body(sheet))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(book.find(other)).isPresent();
        assertThat(exchange(
                                "lead",
                                RequestEntity.put("/desk/%s?revision=1".formatted(other))
                                        .body(sheet))
                        .getStatusCode()
                        .value())
                .as("leads keep no call")
                .isEqualTo(403);
    }

    @Test
    void namesTheFaultsOfWhatWasTyped() {
        ResponseEntity<String> refused = put(json.createObjectNode().put("title", "x"), 0);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("\"errors\"", "\"zone\"", "\"rooms\"", "\"formats\"", "\"slots.most\"");
        assertThat(book.find(code)).isEmpty();
    }

    @Test
    @DisplayName("WP-01 shows a late token once")
    void givesOutLateTokens() {
        keep();

        ResponseEntity<String> refused = lateToken("");
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("role=\"alert\"", "must be at least 10 characters long");
        ResponseEntity<String> given = lateToken("The form was down for an hour.");
        assertThat(given.getStatusCode().value()).isEqualTo(201);
        assertThat(given.getBody()).containsPattern("<code class=\"token\">[A-Za-z0-9_-]{32}</code>");
        assertThat(browse("chair", here).getBody()).doesNotContain("class=\"token\"");
    }

    @Test
    @DisplayName("shows reviews, decisions and the draft of the timetable, the last to chairs alone")
    void showsHowFarItIs() {
        assertThat(browse("chair", "/desk/SUMMIT").getBody())
                .contains("Reproducible builds, from the beginning", "Mess", "What is published", "Publish release");
        assertThat(browse("lead", "/desk/SUMMIT").getBody())
                .contains("Reviews and decisions")
                .doesNotContain("Publish release", "The draft");
        keep();
        assertThat(browse("chair", here).getBody())
                .contains(
                        "There is no proposal that you may see to.",
                        "No decision that you may see waits to be told.",
                        "No session wants a place yet");
    }

    @Test
    @DisplayName("its buttons do what the API does, and say what it says")
    void doesWhatTheApiDoes() {
        keep();

        assertThat(press("chair", "draft", "afresh=false").getStatusCode().value())
                .isEqualTo(200);
        assertThat(browse("chair", here).getBody()).contains("Asked for by chair");
        assertThat(press("chair", "assignments", "").getStatusCode().value()).isEqualTo(200);
        assertThat(press("chair", "assignments", "").getBody()).contains("given out anew already");
        ResponseEntity<String> nothing = press("chair", "release", "");
        assertThat(nothing.getStatusCode().value()).isEqualTo(409);
        assertThat(nothing.getBody()).contains("no decision of %s waits".formatted(code));
        assertThat(press("chair", "releases", "").getStatusCode().value()).isEqualTo(409);
        assertThat(press("chair", "move", "session=WKS-2001-0001&room=Large&start=soon")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(press("chair", "move", "session=WKS-2001-0001&room=Large&start=2027-05-08 10:00")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        for (String deed : List.of("draft", "assignments", "release", "releases")) {
            assertThat(press("member", deed, "").getStatusCode().value())
                    .as(deed)
                    .isEqualTo(403);
            assertThat(press("lead", deed, "").getStatusCode().value()).as(deed).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("WP-10 a chair sees what is decided, releases it, and puts it into the timetable and publishes that")
    void leadsFromTheDecisionToThePublishedTimetable() {
        CallCode call = troupe.openCall();
        CaseNumber number = troupe.accepted(call, troupe.draft(call));
        String there = "/desk/" + call;
        assertThat(browse("chair", there).getBody())
                .contains(
                        number.value(),
                        "<td>3 of 3</td>",
                        "4.0, spread 0.0, of 3",
                        "Decided and not told yet: 1 accept");

        assertThat(press("chair", there, "release", "").getStatusCode().value()).isEqualTo(200);
        assertThat(troupe.proposal(number).status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(browse("chair", there).getBody()).doesNotContain("Decided and not told yet");

        troupe.send("confirmed", number);
        String start = book.get(call).days().get(0).date() + " 09:00";
        String move = "session=%s&room=Large&start=%s".formatted(number, start);
        assertThat(press("chair", there, "move", move).getBody()).contains("pinned", "09:00");
        assertThat(press("chair", there, "releases", "").getBody()).contains("Publish release 2");
        assertThat(press("chair", there, "loosen", "session=" + number).getBody())
                .doesNotContain(">pinned<");
        assertThat(troupe.proposal(number).status()).isEqualTo(ProposalStatus.SCHEDULED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/SUMMIT"})
    void asksNobodyElseForAnything(String page) {
        assertThat(browse("chair", page).getBody()).doesNotContain("http://", "https://", "<style", " style=");
    }

    private Call keep() {
        return desk.keep(code, SampleCalls.openNow(clock), Callers.caller("chair", Circle.CHAIRS))
                .call();
    }

    private JsonNode values() {
        return Objects.requireNonNull(
                rest.withBasicAuth("chair", "demo").getForObject(here + "/values", JsonNode.class));
    }

    private ResponseEntity<String> put(JsonNode sheet, int revision) {
        return exchange(
                "chair",
                RequestEntity.put("%s?revision=%d".formatted(here, revision)).body(sheet));
    }

    private ResponseEntity<String> lateToken(String reason) {
        return press("chair", "late-tokens", "reason=" + reason);
    }

    private ResponseEntity<String> press(String person, String deed, String body) {
        return press(person, here, deed, body);
    }

    private ResponseEntity<String> press(String person, String there, String deed, String body) {
        return exchange(
                person,
                RequestEntity.post(there + "/" + deed)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .accept(MediaType.TEXT_HTML)
                        .body(body));
    }

    private ResponseEntity<String> browse(String person, String page) {
        return exchange(
                person,
                RequestEntity.method(HttpMethod.GET, page)
                        .accept(MediaType.TEXT_HTML, MediaType.ALL)
                        .build());
    }

    private ResponseEntity<String> exchange(String person, RequestEntity<?> request) {
        return rest.withBasicAuth(person, "demo").exchange(request, String.class);
    }
}
