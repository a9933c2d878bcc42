package org.quarterdeck.access.systems;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Answer;

/**
 * What came back of a call.
 *
 * @param status of HTTP; 0 where nothing came back
 * @param body missing where there was none, or none that is JSON
 * @param words what the other side said against it, or why nothing came back
 */
record Reply(int status, JsonNode body, @Nullable String location, String words) {

    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    boolean isMissing() {
        return status == NOT_FOUND;
    }

    boolean isConflict() {
        return status == CONFLICT;
    }

    /** Empty where there is no such text. */
    String text(String pointer) {
        return body.at(pointer).asText("");
    }

    /** What it means for somebody who hoped for success. */
    Answer trouble() {
        boolean later =
                status == 0 || status >= 500 || status == TOO_MANY || status == TOO_EARLY || status == TIMED_OUT;
        String said = status == 0 ? words : "answered %d%s".formatted(status, words.isEmpty() ? "" : ": " + words);
        return later ? new Answer.Unreachable(said) : new Answer.Refused(said);
    }
}
