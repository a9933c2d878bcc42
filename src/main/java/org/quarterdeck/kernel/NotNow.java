package org.quarterdeck.kernel;

/** The thing asked for clashes with how matters stand. HTTP 409 on the API, 400 where the engine's own doors are used. */
public final class NotNow extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotNow(String words) {
        this("kernel.not-now", words);
    }

    /** @param type the contract's name of the clash, such as {@code ledger.insufficient-funds} */
    public NotNow(String type, String words) {
        super(type, words);
    }
}
