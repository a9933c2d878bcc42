package org.quarterdeck.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** What is frozen at the opening, in the one spelling that its hash is of (RFC 8785). */
final class Canonical {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> WORDS = new TypeReference<>() {};

    private Canonical() {}

    /** SHA-256 over the electors and the rules together (SP-04). */
    static String hash(List<Elector> electors, Policy policy) {
        return Secret.hash(
                write(Map.of("electors", electors.stream().map(Canonical::words).toList(), "policy", policy.words())));
    }

    static Map<String, Object> words(Elector elector) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("person", elector.person().value());
        words.put("affiliation", elector.affiliation());
        words.put("weight", Elector.WEIGHT);
        words.put("seated", elector.isSeated());
        words.put("because", elector.because());
        return words;
    }

    static String write(Map<String, ?> words) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(words)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, WORDS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
