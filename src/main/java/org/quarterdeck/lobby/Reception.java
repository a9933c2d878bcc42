package org.quarterdeck.lobby;

/** Receives people who come for one kind of errand, and says what the letter to them says. */
public interface Reception {

    /** The kind of errand. */
    String kind();

    /** What is written to whoever comes for it. */
    Invitation invitation(Errand errand);
}
