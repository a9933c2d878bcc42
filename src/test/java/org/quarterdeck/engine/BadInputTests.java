package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is wrong with what people hand in is refused in plain words at every door, and leaves nothing behind. */
@HouseTest
class BadInputTests {

    private static final String AMOUNT = "must be an amount of money such as 1250.00";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    private Rows before;

    @BeforeEach
    void count() {
        before = Rows.now(jdbc);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvFileSource(resources = "bad-values.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 5000)
    @DisplayName("a value that a start form doesn't take")
    void refusesAValue(String field, String json, String words) {
        for (Doorstep door : Doorstep.toFile(http)) {
            mustBeRefused(door, field, json, words);
        }
        assertThat(Rows.now(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvFileSource(resources = "bad-values.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 5000)
    @DisplayName("a value that a task's form doesn't take")
    void refusesAValueOfATask(String field, String json, String words) {
        String task = returned();
        Rows now = Rows.now(jdbc);
        for (Doorstep door : Doorstep.toRevise(http, task)) {
            if (!words.equals("is required")) {
                mustBeRefused(door, field, json, words);
            }
        }
        assertThat(Rows.now(jdbc)).isEqualTo(now);
    }

    @Test
    void refusesWhatIsTooLong() {
        for (Doorstep door : Doorstep.toFile(http)) {
            mustBeRefused(door, "title", text("x".repeat(121)), "title: must have at most 120 characters");
            mustBeRefused(door, "justification", text("x".repeat(2001)), "must have at most 2000 characters");
            mustBeRefused(door, "payeeName", text("x".repeat(256)), "must have at most 255 characters");
            mustBeRefused(door, "amount", text("9".repeat(1_000_000)), "amount: " + AMOUNT);
        }
        assertThat(Rows.now(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-variables.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 5000)
    @DisplayName("a variable that the engine would take, and no form does")
    void refusesAVariable(String field, String variable, String words) {
        for (Doorstep door : Doorstep.toFile(http)) {
            if (door.takesTypes()) {
                mustBeRefused(door, field, variable, words);
            }
        }
        assertThat(Rows.now(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvFileSource(resources = "bad-bodies.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 5000)
    @DisplayName("a body that is no body")
    void refusesABody(String body) {
        for (Doorstep door : Doorstep.toFile(http)) {
            refused(door, door.http().post(door.path(), body == null ? "" : body), 400);
        }
        assertThat(Rows.now(jdbc)).isEqualTo(before);
    }

    @Test
    @DisplayName("a body that is nested without end, holds a number without end, or is no text at all")
    void refusesABodyWithoutEnd() {
        for (Doorstep door : Doorstep.toFile(http)) {
            for (String frame : List.of("{\"amount\":%s}", "{\"variables\":{\"amount\":{\"value\":%s}}}")) {
                for (String endless : List.of("9".repeat(1_000_000), "[".repeat(100_000), "{\"a\":".repeat(100_000))) {
                    String words = refused(door, door.http().post(door.path(), frame.formatted(endless)), 400);
                    assertThat(words).contains("is nested too deeply, or holds a text or a number that is too long");
                }
            }
            refused(door, door.http().post(door.path(), new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}), 400);
        }
        assertThat(Rows.now(jdbc)).isEqualTo(before);
    }

    @Test
    @DisplayName("10 MB, and what says it is something else than JSON")
    void refusesAnotherKindOfBody() {
        String tenMegabytes = "{\"title\":" + text("x".repeat(10_000_000)) + "}";
        List<MediaType> others = List.of(
                MediaType.TEXT_PLAIN,
                MediaType.APPLICATION_XML,
                MediaType.valueOf("application/yaml"),
                MediaType.APPLICATION_FORM_URLENCODED);
        for (Doorstep door : Doorstep.toFile(http)) {
            refused(door, door.http().post(door.path(), tenMegabytes), 413);
            for (MediaType other : others) {
                refused(door, door.http().postAs(door.path(), "{}", other), 415);
            }
        }
        assertThat(Rows.now(jdbc)).isEqualTo(before);
    }

    @Test
    @DisplayName("a reference that is too long for a name, or can't be read as it is written")
    void refusesAReference() {
        for (Doorstep door : Doorstep.toFile(http)) {
            for (String reference : List.of("x".repeat(256), "bell\u0007", "\u202Egpj.exe")) {
                Map<String, Object> body = new HashMap<>();
                if (door.takesTypes()) {
                    Map<String, Object> variables = new HashMap<>();
                    Doorstep.request().forEach((name, value) -> variables.put(name, Map.of("value", value)));
                    body.putAll(Map.of("businessKey", reference, "variables", variables));
                } else {
                    body.putAll(Doorstep.request());
                    body.put("reference", reference);
                }
                assertThat(refused(door, door.http().post(door.path(), body), 400))
                        .contains("reference: must");
            }
        }
        assertThat(Rows.now(jdbc)).isEqualTo(before);
    }

    private static void mustBeRefused(Doorstep door, String field, String json, String words) {
        ResponseEntity<String> answer = door.handIn(Doorstep.request(), field, json);
        assertThat(refused(door, answer, 400)).as(door.words()).contains(words);
    }

    /** In plain words: no stack trace and no name of a class. */
    private static String refused(Doorstep door, ResponseEntity<String> answer, int status) {
        String words = String.valueOf(answer.getBody());
        assertThat(answer.getStatusCode().value())
                .as(door.words() + ": " + words)
                .isEqualTo(status);
        assertThat(words)
                .as(door.words())
                .doesNotContain("\\tat ", "\tat ", "NullPointer", "SQL")
                .doesNotContainPattern("\\b(org|com|java|jakarta)[.][a-z]+[.]");
        return words;
    }

    /** A request that came back to member3: the task to revise it. */
    private String returned() {
        String number = Doorstep.read(Http.api(http, "member3").post("budget-requests", Doorstep.request()))
                .path("caseNumber")
                .asText();
        Http lead = Http.engineRest(http, "lead");
        String approval = task(lead, number);
        Map<String, Object> no = Map.of(
                "decision", Map.of("value", "revise"),
                "reasonCode", Map.of("value", "incomplete"),
                "comment", Map.of("value", "Please say how many pens that is going to be."));
        assertThat(lead.post("task/" + approval + "/complete", Map.of("variables", no))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        return task(Http.engineRest(http, "member3"), number);
    }

    private static String task(Http person, String number) {
        return Doorstep.read(person.get("task?processInstanceBusinessKey=" + number))
                .path(0)
                .path("id")
                .asText();
    }

    private static String text(String text) {
        return "\"" + text + "\"";
    }
}
