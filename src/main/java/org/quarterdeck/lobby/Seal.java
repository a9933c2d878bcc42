package org.quarterdeck.lobby;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The house's signature below a few words of a link. The house keeps no list of what it signed: it knows its own hand. */
@Component
public class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String BETWEEN = ".";
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final Keys keys;

    Seal(Keys keys) {
        this.keys = keys;
    }

    /**
     * Signs what is said.
     *
     * @param purpose what it is for: signed for one purpose it is worth nothing for another
     * @param said letters, digits, hyphens, underscores and points
     */
    @Transactional
    public String sign(String purpose, String said) {
        SigningKey key = keys.newest();
        String signed = said + BETWEEN + key.id();
        return signed + BETWEEN + signature(key, purpose, signed);
    }

    /**
     * What was signed for that purpose.
     *
     * @throws NoSuch if the house didn't sign it, or too long ago
     */
    @Transactional(readOnly = true)
    public String open(String purpose, String link) {
        int signature = link.lastIndexOf(BETWEEN);
        int key = link.lastIndexOf(BETWEEN, signature - 1);
        if (key < 0) {
            throw strange();
        }
        String signed = link.substring(0, signature);
        return key(link.substring(key + 1, signature))
                .filter(found -> MessageDigest.isEqual(
                        bytes(signature(found, purpose, signed)), bytes(link.substring(signature + 1))))
                .map(found -> link.substring(0, key))
                .orElseThrow(Seal::strange);
    }

    /** What is said of a link that doesn't hold, whatever is wrong with it. */
    public static NoSuch strange() {
        return new NoSuch("this link doesn't hold: it is cut short, or older than links are honoured");
    }

    private Optional<SigningKey> key(String id) {
        return id.matches("[0-9]{1,9}") ? keys.find(Integer.parseInt(id)) : Optional.empty();
    }

    private static String signature(SigningKey key, String purpose, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
            return LETTERS.encodeToString(mac.doFinal(bytes("quarterdeck " + purpose + " " + signed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
