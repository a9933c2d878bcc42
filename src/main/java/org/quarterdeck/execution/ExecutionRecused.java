package org.quarterdeck.execution;

/** Somebody who declared a conflict of interest over a claim. */
record ExecutionRecused(String person) {}
