package org.quarterdeck.correspondence;

import java.time.Instant;

/** A letter to a stranger that would have been sent. */
public record KeptMissive(Missive missive, Instant writtenAt) {}
