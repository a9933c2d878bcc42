package org.quarterdeck.deputies;

import org.quarterdeck.engine.StandIn;

/** That a task was done for somebody. */
record Act(String task, StandIn standIn) {}
