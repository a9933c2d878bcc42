package org.quarterdeck.lobby;

import java.time.Instant;

/** What links are signed with. Never shown, and compared with nothing. */
record SigningKey(int id, byte[] secret, Instant madeAt) {

    @Override
    public String toString() {
        return "key " + id;
    }
}
