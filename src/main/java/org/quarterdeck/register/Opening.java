package org.quarterdeck.register;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What opens a commitment: the text, and the salt that keeps anyone from guessing it once both are erased.
 *
 * @param salt 256 random bits in lower-case hex, used for this text alone
 */
record Opening(String salt, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    Opening {
        Objects.requireNonNull(salt);
        Objects.requireNonNull(text);
    }

    /** @throws IllegalArgumentException if the text can't be kept: not every database keeps a NUL character */
    static Opening of(String text) {
        if (PlainJson.text(text).indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text of the register holds a NUL character");
        }
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new Opening(HexFormat.of().formatHex(salt), text);
    }

    /**
     * SHA-256 of the salt's 32 bytes followed by the text in UTF-8.
     *
     * @throws IllegalArgumentException if the salt isn't one
     */
    String commitment() {
        if (!salt.matches(Sha256.SHAPE)) {
            throw new IllegalArgumentException("a salt is 64 hexadecimal digits in lower case");
        }
        return Sha256.of(HexFormat.of().parseHex(salt), text);
    }
}
