package org.quarterdeck.lobby;

import java.time.Instant;

/** Sees to it that whoever hasn't come back by then is forgotten, whether anybody looks or not. */
public interface Farewell {

    /** In the caller's transaction. */
    void at(Instant then);
}
