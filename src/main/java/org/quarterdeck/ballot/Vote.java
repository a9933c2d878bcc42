package org.quarterdeck.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * What an elector said at one moment. Who votes again adds another, and the newest counts (SP-11).
 *
 * @param position its place among all that were cast, from 1
 * @param salt keeps the commitment from being guessed
 */
record Vote(
        int position,
        PersonId person,
        Choice choice,
        @Nullable String reason,
        String salt,
        Instant castAt) {

    /** What the register learns of a vote while the ballot is open: that it was cast, and a seal on how. */
    String commitment() {
        return Secret.commitment(salt, choice.id());
    }
}
