package org.quarterdeck.deputies;

import java.time.Instant;
import org.quarterdeck.engine.StandIn;

/** Has the tasks of two people looked through at the moment at which one begins or ceases to act for the other. */
public interface Turns {

    void plan(Instant at, StandIn standIn);
}
