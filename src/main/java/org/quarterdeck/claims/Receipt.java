package org.quarterdeck.claims;

import java.time.Instant;
import org.quarterdeck.kernel.PersonId;

/**
 * A receipt that is kept for a case.
 *
 * @param hash SHA-256 of its bytes in lower-case hex; a claim names it by this
 * @param name of the file, as whoever brought it calls it
 * @param mediaType what its first bytes show it to be
 */
public record Receipt(String hash, String name, String mediaType, int bytes, PersonId by, Instant at) {

    /** {@code bill.pdf (12 KB) a3f1…}. */
    String words() {
        return "%s (%d KB): %s".formatted(name, Math.max(1, bytes / 1024), hash);
    }
}
