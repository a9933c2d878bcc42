package org.quarterdeck.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "invalid, 400, input.invalid, 'amount: must be more than 0; title: is required'",
        "barred, 403, people.barred, only leads may do this",
        "no-such, 404, kernel.no-such, no case has that number",
        "not-now, 409, ledger.insufficient-funds, the line holds 10.00 EUR",
        "wrapped, 409, kernel.not-now, it is closed",
        "conflict, 409, api.conflict, somebody else was changing the same thing; look at it again and ask again",
        "overload, 503, api.overloaded, there is too much to do at the moment; ask again in a little while"
    })
    void saysEachRefusalInItsOwnWords(String kind, int status, String type, String words) {
        HttpResponse<String> answer = at("/api/test/refusals/" + kind).get();
        JsonNode problem = problem(answer, status);
        assertThat(problem.path("type").asText()).isEqualTo(type);
        assertThat(problem.path("detail").asText()).isEqualTo(words);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
    }

    @Test
    void namesEveryFault() {
        JsonNode errors = problem(at("/api/test/refusals/invalid").get(), 400).path("errors");
        assertThat(errors).hasSize(2);
        assertThat(errors.path(0)).hasToString("{\"field\":\"amount\",\"message\":\"must be more than 0\"}");
        assertThat(errors.path(1)).hasToString("{\"field\":\"title\",\"message\":\"is required\"}");
    }

    @Test
    void tellsWhenToComeBack() {
        assertThat(at("/api/test/refusals/overload").get().headers().firstValue("Retry-After"))
                .hasValue("5");
    }

    @Test
    void keepsASurpriseToTheLog(CapturedOutput log) {
        HttpResponse<String> answer = at("/api/test/refusals/surprise").get();
        JsonNode problem = problem(answer, 500);
        assertThat(answer.body()).doesNotContain("camunda", "Exception", "at org.");
        assertThat(log).contains(problem.path("reference").asText(), "org.camunda.secret.Detail");
        assertThat(problem.path("reference").asText()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\": 1}                            | colour          | is not a field of this call",
                "{\"parts\": [{}, {\"size\": 1}]}           | parts[1].size   | is not a field of this call",
                "{\"text\": 12}                             | text            | must be text",
                "{\"text\": true}                           | text            | must be text",
                "{\"text\": {}}                             | text            | must be text",
                "{\"count\": \"12\"}                        | count           | must be a whole number",
                "{\"count\": 1.5}                           | count           | must be a whole number",
                "{\"count\": 99999999999}                   | count           | is too large a number",
                "{\"flag\": \"true\"}                       | flag            | must be true or false",
                "{\"day\": \"tomorrow\"}                    | day             | must be a date such as 2027-12-31",
                "{\"kind\": \"PARTY\"}                      | kind            | must be one of TALK, WORKSHOP",
                "{\"parts\": \"all\"}                       | parts           | must be a list",
                "{\"parts\": [7]}                           | parts[0]        | must be an object",
                "{\"parts\": [{\"weight\": \"much\"}]}      | parts[0].weight | must be a number",
                "{\"text\": \"a\", \"text\": \"b\"}         | body            | is not JSON: line 1, column 21",
                "{\"text\": \"a\"                           | body            | is not JSON: line 1, column 13",
                "{} {}                                      | body            | must be an object and nothing else",
                "[]                                         | body            | must be an object and nothing else",
                "''                                         | body            | is required"
            })
    void namesTheFieldOfABodyThatCantBeRead(String body, String field, String message) {
        HttpResponse<String> answer = at("/api/test/things").post(body);
        JsonNode errors = problem(answer, 400).path("errors");
        assertThat(errors.path(0).path("field").asText()).isEqualTo(field);
        assertThat(errors.path(0).path("message").asText()).isEqualTo(message);
        assertThat(answer.body()).doesNotContain("java", "quarterdeck", "jackson");
    }

    @Test
    void letsARefusalInsideABodySpeak() {
        JsonNode problem = problem(at("/api/test/things").post("{\"parts\": [{\"name\": \"bad\"}]}"), 400);
        assertThat(problem.path("errors").path(0).path("message").asText()).isEqualTo("must be a good name");
    }

    @Test
    void refusesABodyThatIsNestedWithoutEnd() {
        JsonNode problem = problem(at("/api/test/things").post("{\"parts\":" + "[".repeat(5000)), 400);
        assertThat(problem.path("errors").path(0).path("field").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/test/list?limit=0, limit, must be 1 to 200",
        "/api/test/list?limit=201, limit, must be 1 to 200",
        "/api/test/list?limit=many, limit, must be a whole number",
        "/api/test/list?since=monday, since, must be a date such as 2027-12-31",
        "/api/test/list?kind=PARTY, kind, 'must be one of TALK, WORKSHOP'",
        "/api/test/search, words, is required",
        "/api/test/search?words=a, X-Language, is required"
    })
    void namesTheParameter(String path, String field, String message) {
        JsonNode error = problem(at(path).get(), 400).path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("message").asText()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"'', 50", "?limit=1, 1", "?limit=200, 200"})
    void takesALimit(String query, int limit) {
        assertThat(at("/api/test/list" + query).get().body()).isEqualTo("{\"limit\":" + limit + "}");
    }

    @Test
    void knowsNoOtherAddress() {
        JsonNode problem = problem(at("/api/nothing").get(), 404);
        assertThat(problem.path("type").asText()).isEqualTo("kernel.no-such");
    }

    @Test
    void namesTheMethodsThatWork() {
        HttpResponse<String> answer = at("/api/test/things").get();
        assertThat(problem(answer, 405).path("type").asText()).isEqualTo("api.method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void takesJsonOnly() {
        HttpResponse<String> answer =
                at("/api/test/things").with("Content-Type", "text/plain").send("POST", BodyPublishers.ofString("{}"));
        assertThat(problem(answer, 415).path("type").asText()).isEqualTo("api.unsupported-media-type");
    }

    @Test
    void answersInJsonOnly() {
        HttpResponse<String> answer =
                at("/api/test/list").with("Accept", "image/png").get();
        assertThat(problem(answer, 406).path("type").asText()).isEqualTo("api.not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "*/*", "application/json", "text/csv", "application/problem+json"})
    void staysAProblemForWhateverAProgramAccepts(String accept) {
        problem(at("/api/nothing").with("Accept", accept).get(), 404);
    }

    @Test
    void answersWhatTheFirewallStops() {
        problem(at("/api/test//list").get(), 400);
    }

    /** The client of the other tests can't send it. */
    @Test
    void answersWhatTheServerItselfStops() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("GET /api/%zz HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"type\":\"api.refused\"")
                    .doesNotContainIgnoringCase("tomcat");
        }
    }

    private Http at(String path) {
        return Http.at(port, path).as("member");
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
