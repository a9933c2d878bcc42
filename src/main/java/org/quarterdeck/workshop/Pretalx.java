package org.quarterdeck.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposals as pretalx exports them: its API's list of submissions with their speakers, type and track expanded, or the list that an
 * organiser downloads. That one has no mail addresses unless a question asked for them, so its proposals are refused without.
 */
final class Pretalx {

    private static final List<String> FORMATS = List.of("workshop", "tutorial", "panel", "talk");

    private Pretalx() {}

    static boolean isExport(JsonNode json) {
        return json.isArray() || json.path("results").isArray();
    }

    static Stream<JsonNode> proposals(JsonNode export) {
        return Delivery.items(export.isArray() ? export : export.path("results"));
    }

    static Brought brought(JsonNode submission) {
        Map<String, Object> values = new HashMap<>();
        JsonNode speakers = first(submission, "speakers");
        Delivery.put(values, "title", text(first(submission, "title", "Proposal title", "Title")));
        Delivery.put(values, "abstract", words(submission));
        Delivery.put(values, "format", format(text(first(submission, "submission_type", "Session type"))));
        JsonNode minutes = first(submission, "duration", "Duration");
        Delivery.put(values, "durationMinutes", minutes.canConvertToInt() ? minutes.intValue() : text(minutes));
        Delivery.put(values, "track", text(first(submission, "track", "Track")));
        Delivery.put(values, "language", text(first(submission, "content_locale", "Language")));
        JsonNode names = first(submission, "Speaker names");
        Delivery.put(values, "speakerName", speakers.isMissingNode() ? text(names.path(0)) : text(speakers.path(0)));
        Delivery.put(
                values,
                "speakerEmail",
                speakers.isMissingNode()
                        ? text(first(submission, "Speaker emails", "Email").path(0))
                        : text(speakers.path(0).path("email")));
        Delivery.put(values, "coSpeakers", others(speakers.isMissingNode() ? names : speakers));
        String id = text(first(submission, "code", "ID"));
        return new Brought(id, values);
    }

    /** The abstract is short there, and the description long; where one is missing the other is all there is. */
    private static @Nullable String words(JsonNode submission) {
        String parts = Stream.of(
                        first(submission, "abstract", "Abstract"), first(submission, "description", "Description"))
                .map(Pretalx::text)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return parts.isEmpty() ? null : parts;
    }

    private static @Nullable String others(JsonNode speakers) {
        String others = Delivery.items(speakers)
                .skip(1)
                .map(Pretalx::text)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? null : others;
    }

    /** A type is named freely there, such as "Long talk"; what says none of our formats stays as it is, to be named as a fault. */
    private static @Nullable String format(@Nullable String type) {
        if (type == null) {
            return null;
        }
        String small = type.toLowerCase(Locale.ROOT);
        return FORMATS.stream().filter(small::contains).findFirst().orElse(type);
    }

    private static JsonNode first(JsonNode submission, String... names) {
        for (String name : names) {
            JsonNode value = submission.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                return value;
            }
        }
        return submission.path("");
    }

    /** Plain text; or a thing with a name; or a name in several languages, of which English is taken first. */
    private static @Nullable String text(JsonNode value) {
        if (value.isValueNode()) {
            return value.isNull() ? null : value.asText();
        }
        if (value.has("name")) {
            return text(value.path("name"));
        }
        if (value.has("en")) {
            return text(value.path("en"));
        }
        return value.isObject()
                ? Delivery.items(value).findFirst().map(Pretalx::text).orElse(null)
                : null;
    }
}
