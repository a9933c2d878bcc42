package org.quarterdeck.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/**
 * A door that a person hands in a budget request at, or the revision of one.
 *
 * @param words its name in a failed test
 * @param takesTypes whether it wants each value as the engine does, {@code {"value": …}}
 */
record Doorstep(String words, Http http, String path, boolean takesTypes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERSON = "member3";
    private static final String DEFINITION = "process-definition/key/budget-approval/";

    /** Every door that a request is filed at. */
    static List<Doorstep> toFile(TestRestTemplate http) {
        return Stream.concat(
                        Stream.of(new Doorstep("/api", Http.api(http, PERSON), "budget-requests", false)),
                        ofTheEngine(http, DEFINITION, "start", "submit-form").stream())
                .toList();
    }

    /** Every door that a returned request is revised at: a task of its requester. */
    static List<Doorstep> toRevise(TestRestTemplate http, String task) {
        return ofTheEngine(http, "task/" + task + "/", "complete", "submit-form");
    }

    private static List<Doorstep> ofTheEngine(TestRestTemplate http, String under, String... calls) {
        Map<String, Http> doors =
                Map.of("engine REST", Http.engineRest(http, PERSON), "Tasklist", Http.tasklist(http, PERSON));
        return doors.entrySet().stream()
                .flatMap(door -> Stream.of(calls)
                        .map(call -> new Doorstep(door.getKey() + " " + call, door.getValue(), under + call, true)))
                .toList();
    }

    /** A request that has no fault. */
    static Map<String, Object> request() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "Pens for the workshop");
        values.put("justification", "Everybody who comes to the workshop writes something down.");
        values.put("amount", "1.00");
        values.put("currency", "EUR");
        values.put("budgetLine", "EVENTS");
        values.put("category", "swag");
        return values;
    }

    /** Hands in the values with one of them replaced, written as JSON as it is to be sent. */
    ResponseEntity<String> handIn(Map<String, Object> values, String name, String json) {
        Map<String, String> written = new LinkedHashMap<>();
        values.forEach(
                (key, value) -> written.put(key, typed(JSON.valueToTree(value).toString())));
        written.put(name, typed(json));
        String all = String.join(
                ",",
                written.entrySet().stream()
                        .map(one -> "\"" + one.getKey() + "\":" + one.getValue())
                        .toList());
        return http.post(path, takesTypes ? "{\"variables\":{" + all + "}}" : "{" + all + "}");
    }

    private String typed(String json) {
        return takesTypes && !json.startsWith("{\"value\"") ? "{\"value\":" + json + "}" : json;
    }

    /** The text as JSON. */
    static String json(String text) {
        return JSON.valueToTree(text).toString();
    }

    static JsonNode read(ResponseEntity<String> answer) {
        try {
            return JSON.readTree(answer.getBody());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.getBody(), e);
        }
    }
}
