package org.quarterdeck.access.systems;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;

/** Signs messages as Standard Webhooks has it: whoever gets one knows whose it is, how old, and whether it came before. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ENCODED = "whsec_";

    private final SecretKeySpec key;

    private Signature(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** @param secret with {@code whsec_} before it, Base64; otherwise taken as it is */
    static Signature by(String secret) {
        return new Signature(
                secret.startsWith(ENCODED)
                        ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
                        : secret.getBytes(UTF_8));
    }

    Consumer<HttpHeaders> on(String delivery, Instant at, byte[] body) {
        String timestamp = Long.toString(at.getEpochSecond());
        return headers -> {
            headers.set("webhook-id", delivery);
            headers.set("webhook-timestamp", timestamp);
            headers.set("webhook-signature", "v1," + sign("%s.%s.".formatted(delivery, timestamp), body));
        };
    }

    private String sign(String before, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(before.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
