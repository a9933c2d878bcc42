package org.quarterdeck.correspondence;

import java.util.Optional;

/** Writes letters to people whom the directory doesn't know, each as it goes out. What it says, a secret link perhaps, is kept nowhere. */
public interface Scribe {

    /** One word, by which {@link Dictation} names the scribe. */
    String name();

    /** In the transaction that the letter goes out in; empty where nobody waits for it any more. Asked again, it is written anew. */
    Optional<Missive> write(String about);
}
