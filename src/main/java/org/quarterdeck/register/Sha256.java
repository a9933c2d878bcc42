package org.quarterdeck.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, told in lower-case hex. */
final class Sha256 {

    /** What the first entry follows. */
    static final String NOTHING = "0".repeat(64);

    static final String SHAPE = "[0-9a-f]{64}";

    private Sha256() {}

    static String of(String text) {
        return of(new byte[0], text);
    }

    static String of(byte[] salt, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
