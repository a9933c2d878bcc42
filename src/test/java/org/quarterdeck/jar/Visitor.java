package org.quarterdeck.jar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A person signed in from outside. */
record Visitor(String address, String id, String password) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Somebody of the demonstration. */
    Visitor(String address, String id) {
        this(address, id, "demo");
    }

    /** What came back. */
    record Answer(int status, String text) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError(status + " " + text, e);
            }
        }

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected %d, answered %d %s".formatted(wanted, status, text));
            }
            return this;
        }
    }

    Answer get(String path) {
        return call(request(path).GET());
    }

    Answer post(String path, Map<String, ?> body) {
        return send("POST", path, body);
    }

    Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, body);
    }

    private Answer send(String method, String path, Map<String, ?> body) {
        try {
            return call(request(path)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Asks for money from a line. */
    Answer ask(String title, String amount, String line) {
        return post(
                "/api/budget-requests",
                Map.of(
                        "title",
                        title,
                        "justification",
                        "So that somebody has something to decide on",
                        "amount",
                        amount,
                        "currency",
                        "EUR",
                        "budgetLine",
                        line,
                        "category",
                        "event"));
    }

    /** The answer to the one approval of a case that this person is asked for. */
    Answer approve(String caseNumber) {
        return complete(task(caseNumber));
    }

    /** The answer to the one task of a case that this person has, with the values by field. */
    Answer complete(String caseNumber, Map<String, Object> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        return post("/engine-rest/task/" + task(caseNumber) + "/complete", Map.of("variables", variables));
    }

    private String task(String caseNumber) {
        JsonNode tasks = get("/engine-rest/task?processInstanceBusinessKey=" + caseNumber)
                .expect(200)
                .json();
        if (tasks.isEmpty()) {
            throw new AssertionError("%s has no task in %s".formatted(id, caseNumber));
        }
        return tasks.get(0).path("id").asText();
    }

    Answer complete(String task) {
        return post(
                "/engine-rest/task/" + task + "/complete",
                Map.of("variables", Map.of("decision", Map.of("value", "approve"))));
    }

    /** Whether the house says of itself that it can be asked. */
    static boolean isReady(String address) {
        return call(HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness")))
                        .status()
                == 200;
    }

    private HttpRequest.Builder request(String path) {
        String signIn = Base64.getEncoder()
                .encodeToString("%s:%s".formatted(id, password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(3))
                .header("Authorization", "Basic " + signIn);
    }

    private static Answer call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
