package org.quarterdeck.kernel;

/** Nothing by that name, or nothing that the person may see. HTTP 404. */
public final class NoSuch extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuch(String words) {
        super("kernel.no-such", words);
    }
}
