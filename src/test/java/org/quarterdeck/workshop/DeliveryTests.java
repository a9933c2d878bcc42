package org.quarterdeck.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.kernel.Invalid;

/** What a file of proposals says, before anybody asks whether it can be taken. */
class DeliveryTests {

    @Test
    void readsStartVariablesWithWhatTheyAreCalledElsewhere() {
        assertThat(json("""
                        {"proposals": [
                          {"externalId": "a-1", "title": "One", "durationMinutes": 30, "coSpeakers": ["Bo", "Cy"], "language": null},
                          {"externalId": 7, "title": "", "surprise": true}]}""").proposals())
                .containsExactly(
                        new Brought(
                                "a-1",
                                Map.of("title", "One", "durationMinutes", 30, "coSpeakers", List.of("Bo", "Cy"))),
                        new Brought("7", Map.of("surprise", true)));
    }

    @Test
    @DisplayName(
            "reads CSV: quotes in quotes, lines in cells, empty cells, any language, with or without a byte order mark")
    void readsCsv() {
        String csv = """
                externalId,title,abstract,durationMinutes,language
                a-1,"Say ""hello""\","Line one
                line two",30,
                a-2,Öffnung für alle,,half an hour,de
                """;
        List<Brought> expected = List.of(
                new Brought(
                        "a-1",
                        Map.of("title", "Say \"hello\"", "abstract", "Line one\nline two", "durationMinutes", 30)),
                new Brought(
                        "a-2",
                        Map.of("title", "Öffnung für alle", "durationMinutes", "half an hour", "language", "de")));
        assertThat(Delivery.ofCsv(csv).proposals()).isEqualTo(expected);
        assertThat(Delivery.ofCsv("\uFEFF" + csv).proposals()).isEqualTo(expected);
        assertThat(Delivery.ofCsv(csv.replace("\n", "\r\n")).proposals()).hasSize(2);
    }

    @Test
    @DisplayName("reads the submissions of pretalx with speakers, type and track expanded")
    void readsPretalx() {
        assertThat(json("""
                        {"count": 1, "next": null, "results": [{
                          "code": "K3XYZ9", "title": "Boats", "state": "submitted",
                          "submission_type": {"id": 3, "name": {"de": "Langer Workshop", "en": "Long workshop"}},
                          "track": {"id": 1, "name": {"en": "Community"}},
                          "abstract": "Short.", "description": "And long.", "duration": 90, "content_locale": "en",
                          "speakers": [
                            {"code": "AAA", "name": "Noor Nasser", "email": "noor@example.org"},
                            {"code": "BBB", "name": "Bo Berg", "email": "bo@example.org"}]}]}""").proposals())
                .containsExactly(new Brought(
                        "K3XYZ9",
                        Map.of(
                                "title", "Boats",
                                "abstract", "Short.\n\nAnd long.",
                                "format", "workshop",
                                "durationMinutes", 90,
                                "track", "Community",
                                "language", "en",
                                "speakerName", "Noor Nasser",
                                "speakerEmail", "noor@example.org",
                                "coSpeakers", "Bo Berg")));
    }

    @Test
    @DisplayName("reads what an organiser downloads from pretalx, which has no addresses")
    void readsTheDownloadOfPretalx() {
        assertThat(json("""
                        [{"ID": "K3XYZ9", "Proposal title": "Boats", "Session type": {"en": "Keynote"}, "Track": {"en": "Community"},
                          "Abstract": "Short.", "Duration": 45, "Language": "en", "Speaker names": ["Noor Nasser"]}]""").proposals())
                .containsExactly(new Brought(
                        "K3XYZ9",
                        Map.of(
                                "title", "Boats",
                                "abstract", "Short.",
                                "format", "Keynote",
                                "durationMinutes", 45,
                                "track", "Community",
                                "language", "en",
                                "speakerName", "Noor Nasser")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"proposals\": {}}", "{\"proposals\": null}", "\"proposals\""})
    void refusesOtherJson(String text) {
        assertThatThrownBy(() -> json(text)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"externalId,title,title\na,b,c\n", "externalId,title\na,\"b\"c\n"})
    void refusesWhatIsNoCsv(String text) {
        assertThatThrownBy(() -> Delivery.ofCsv(text)).isInstanceOf(Invalid.class);
    }

    private static Delivery json(String text) {
        try {
            return Delivery.ofJson(new JsonMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
