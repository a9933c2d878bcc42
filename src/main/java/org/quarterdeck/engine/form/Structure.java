package org.quarterdeck.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something with parts: a text area with the custom property {@code kind: json}. Sent as JSON or as text that is JSON, handed on
 * as text that is. What is in it, the domain knows.
 */
record Structure() implements Kind {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Taken WRONG = new Taken.Wrong("must be JSON");

    @Override
    public Taken take(Object given) {
        try {
            if (given instanceof String text) {
                JSON.readTree(text);
                return new Taken.Value(Letters.strip(text));
            }
            return given instanceof Collection<?> || given instanceof Map<?, ?>
                    ? new Taken.Value(JSON.writeValueAsString(given))
                    : WRONG;
        } catch (JsonProcessingException unreadable) {
            return WRONG;
        }
    }

    @Override
    public @Nullable Object empty() {
        return "";
    }
}
