package org.quarterdeck.kernel;

/** The person may not do this, whichever door they come through. HTTP 403. */
public final class Barred extends Refusal {

    private static final long serialVersionUID = 1L;

    public Barred(String words) {
        super("people.barred", words);
    }
}
