package org.quarterdeck.access;

/**
 * A system that people are given access to. Every call may be repeated and comes to the same. None takes longer than some seconds;
 * what goes wrong is a value, never an exception.
 */
public interface TargetSystem {

    /** How things stand there, changing nothing. */
    Answer look(Holding holding);

    /** Lets the person in, or invites them. */
    Answer grant(Holding holding);

    /** Takes the person out, and back what waits for them. {@link Answer.Absent} once there is nothing of them. */
    Answer revoke(Holding holding);

    /** Keeps the person out for a while; {@link #grant} lets them in again. */
    Answer suspend(Holding holding);
}
