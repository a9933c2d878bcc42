package org.quarterdeck.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes the options of a start form's lists into the form itself: Tasklist fetches the variables that hold them for tasks, but
 * never for a start.
 */
final class FilledLists {

    private static final JsonMapper JSON = new JsonMapper();

    private FilledLists() {}

    /** @param form the form's text, which is read to its end and closed */
    static InputStream of(InputStream form, Map<String, Object> shown) {
        try (form) {
            JsonNode filled = JSON.readTree(form);
            fill(filled, shown);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(filled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(JsonNode parent, Map<String, Object> shown) {
        for (JsonNode component : parent.path("components")) {
            Object options = shown.get(component.path("valuesKey").asText());
            if (options != null && component instanceof ObjectNode list) {
                list.remove("valuesKey");
                list.set("values", JSON.valueToTree(options));
            }
            fill(component, shown);
        }
    }
}
