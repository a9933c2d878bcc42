package org.quarterdeck.engine;

import java.time.Duration;

/**
 * Something that the house looks after again and again, of no case: whose credential ends soon, who has gone silent. Each round is a job of
 * the engine's: one node takes it, what fails is tried again, and leaves the next one behind.
 */
public interface Round {

    /** One word, by which the job knows it. */
    String name();

    /** How long after one round the next begins. */
    Duration every();

    /** In the job's transaction. */
    void go();
}
