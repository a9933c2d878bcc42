package org.quarterdeck.correspondence;

/** Carries mail away, later and apart from what is going on: brings each piece to the {@link Mailroom}, again if it must. */
public interface Courier {

    /** In the caller's transaction: what is rolled back is not carried. */
    void take(Envelope envelope);

    /** Likewise. */
    void take(Dictation dictation);
}
