package org.quarterdeck.lobby;

import java.time.Instant;
import java.util.UUID;

/** Somebody gave an address, which nobody has confirmed yet. */
record Visit(UUID id, String email, String errand, String about, Instant cameAt) {

    Guest guest() {
        return new Guest(email, new Errand(errand, about));
    }
}
