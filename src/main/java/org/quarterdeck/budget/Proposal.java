package org.quarterdeck.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What a vote on a request decides, letter by letter.
 *
 * @param text canonical JSON (RFC 8785): the fields of the start form as the last version has them, {@code caseNumber}, {@code
 *     requester}, and {@code approved}, the most that is left to commit
 */
record Proposal(String text) {

    private static final JsonMapper JSON = new JsonMapper();

    static Proposal of(BudgetRequest request) {
        Map<String, Object> fields = request.terms().asAsk().asValues();
        fields.put("caseNumber", request.number().value());
        fields.put("requester", request.requester().value());
        fields.put("approved", request.approved().decimal());
        try {
            return new Proposal(new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in lower-case hex. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
