package org.quarterdeck.execution;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.quarterdeck.kernel.CaseNumber;

/**
 * What a vote on a rescission decides on. Its one spelling is JSON by RFC 8785.
 *
 * @param title of the plan; for the electors to read, and not part of what is hashed
 * @param planHash of the text that was adopted
 */
record RescissionText(CaseNumber plan, String title, String planHash, String reason) {

    private static final JsonMapper JSON = new JsonMapper();

    String canonical() {
        try {
            String plain =
                    JSON.writeValueAsString(Map.of("rescind", plan.value(), "planHash", planHash, "reason", reason));
            return new JsonCanonicalizer(plain).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the canonical text in UTF-8, lower-case hex. */
    String hash() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
