package org.quarterdeck.volunteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.quarterdeck.people.Tier;

/** A role as an application keeps it: one text, so that a column that the table gains later breaks no older case. */
final class Terms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Terms() {}

    static String kept(Role role) {
        try {
            return JSON.writeValueAsString(role.words());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Role read(Tier tier, String kept) {
        try {
            return Role.of(tier, JSON.readValue(kept, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the terms of an application can't be read", e);
        }
    }
}
