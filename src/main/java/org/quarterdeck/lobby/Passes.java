package org.quarterdeck.lobby;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to one's own case for people without an account. Whoever holds one acts in that case as the person that it was written for,
 * so it goes into a letter to that person and nowhere else. The house keeps no list of them: it knows its own signature.
 */
@Service
public class Passes {

    private static final String ALGORITHM = "HmacSHA256";

    /** What is signed for one purpose is worth nothing for another. */
    private static final String PURPOSE = "quarterdeck pass ";

    private static final String BETWEEN = ".";
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final Keys keys;
    private final LobbySettings settings;

    Passes(Keys keys, LobbySettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    /** Signs the pass: letters, digits, hyphens, underscores and points. It holds for {@code quarterdeck.lobby.pass-holds} or longer. */
    @Transactional
    public String sign(Pass pass) {
        SigningKey key = keys.newest();
        String said = String.join(BETWEEN, pass.number().value(), pass.person().value(), String.valueOf(key.id()));
        return said + BETWEEN + signature(key, said);
    }

    /** How long what is signed now holds at least. */
    public Duration hold() {
        return settings.passHolds();
    }

    /**
     * Who holds the link, and for which case.
     *
     * @throws NoSuch if the house didn't sign it, or too long ago
     */
    @Transactional(readOnly = true)
    public Pass read(String signed) {
        int end = signed.lastIndexOf(BETWEEN);
        String[] parts = signed.split("[.]");
        if (parts.length != 4) {
            throw strange();
        }
        String said = signed.substring(0, end);
        return key(parts[2])
                .filter(key -> MessageDigest.isEqual(bytes(signature(key, said)), bytes(parts[3])))
                .map(key -> pass(parts))
                .orElseThrow(Passes::strange);
    }

    private Optional<SigningKey> key(String id) {
        return id.matches("[0-9]{1,9}") ? keys.find(Integer.parseInt(id)) : Optional.empty();
    }

    private static Pass pass(String[] parts) {
        try {
            return new Pass(new CaseNumber(parts[0]), new PersonId(parts[1]));
        } catch (Invalid no) {
            throw strange();
        }
    }

    private static String signature(SigningKey key, String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
            return LETTERS.encodeToString(mac.doFinal(bytes(PURPOSE + said)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static NoSuch strange() {
        return new NoSuch("this link doesn't hold: it is cut short, or older than links are honoured");
    }
}
