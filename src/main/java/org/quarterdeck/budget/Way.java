package org.quarterdeck.budget;

/** How a step of a route is decided. */
enum Way {
    /** Those who are asked answer. */
    SEATS,
    /** The whole council votes. */
    BALLOT,
    /** Those who could approve are told, and nobody objects in time (BA-09). */
    SILENCE,
    /** Nobody is asked. */
    NOBODY;

    /** Without anybody's word. */
    boolean isFast() {
        return this == SILENCE || this == NOBODY;
    }
}
