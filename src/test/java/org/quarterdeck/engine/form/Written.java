package org.quarterdeck.engine.form;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Forms and values written down short. */
final class Written {

    private Written() {}

    /** A form of these components, in JSON with single quotes. */
    static Form form(String... components) {
        String json = "{'schemaVersion': 16, 'components': [%s]}".formatted(String.join(",", components));
        return Form.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** Values by name; null is a value too. */
    static Map<String, Object> sent(Object... namesAndValues) {
        Map<String, Object> sent = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sent.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return sent;
    }
}
