package org.quarterdeck.rota;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * What one person holds of one kind.
 *
 * @param validUntil the first moment at which it holds no more; null for one without an end
 * @param revokedAt when it was taken away; null while it wasn't
 */
public record Credential(
        long id,
        PersonId person,
        Mark kind,
        Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant revokedAt) {

    /** Whether it holds all the time from the one moment until the other; that it ends soon changes nothing (VO-13). */
    public boolean covers(Instant from, Instant until) {
        return revokedAt == null && !from.isBefore(validFrom) && (validUntil == null || !until.isAfter(validUntil));
    }

    /** How it stands at that moment. */
    public State state(Instant now, Duration window, Duration grace) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (now.isBefore(validFrom)) {
            return State.TO_COME;
        }
        if (validUntil == null || now.isBefore(validUntil.minus(window))) {
            return State.VALID;
        }
        if (now.isBefore(validUntil)) {
            return State.RENEWABLE;
        }
        return now.isBefore(validUntil.plus(grace)) ? State.GRACE : State.ENDED;
    }

    /** How a credential stands. */
    public enum State {
        /** Not valid yet. */
        TO_COME,
        VALID,
        /** Valid, and soon to end: the renewal window is open. */
        RENEWABLE,
        /** Not valid any more; it may still be renewed, with nothing to be earned anew. */
        GRACE,
        ENDED,
        REVOKED
    }
}
